// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { KnownSystem, SystemKind } from './types.ts'

export const systems: readonly KnownSystem[] = [
 {
  "names": [
   "MySQL"
  ],
  "kinds": [
   "database"
  ],
  "licence": "open",
  "source": "https://github.com/mysql/mysql-server",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "PostgreSQL",
   "Postgres"
  ],
  "kinds": [
   "database"
  ],
  "licence": "open",
  "source": "https://www.postgresql.org/about/licence/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "SQLite"
  ],
  "kinds": [
   "database",
   "library"
  ],
  "licence": "open",
  "source": "https://www.sqlite.org/copyright.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "MariaDB"
  ],
  "kinds": [
   "database"
  ],
  "licence": "open",
  "source": "https://github.com/MariaDB/server",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "ClickHouse"
  ],
  "kinds": [
   "database"
  ],
  "licence": "open",
  "source": "https://github.com/ClickHouse/ClickHouse",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Cassandra",
   "Apache Cassandra"
  ],
  "kinds": [
   "database"
  ],
  "licence": "open",
  "source": "https://github.com/apache/cassandra",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Redis"
  ],
  "kinds": [
   "database"
  ],
  "licence": "mixed",
  "source": "https://redis.io/legal/licenses/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "MongoDB"
  ],
  "kinds": [
   "database"
  ],
  "licence": "mixed",
  "source": "https://www.mongodb.com/legal/licensing/community-edition",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Elasticsearch"
  ],
  "kinds": [
   "database",
   "engine"
  ],
  "licence": "mixed",
  "source": "https://www.elastic.co/pricing/faq/licensing",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "SQL Server",
   "Microsoft SQL Server"
  ],
  "kinds": [
   "database"
  ],
  "licence": "closed",
  "source": "https://www.microsoft.com/en-us/sql-server",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Oracle Database",
   "Oracle 数据库"
  ],
  "kinds": [
   "database"
  ],
  "licence": "closed",
  "source": "https://www.oracle.com/database/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Snowflake"
  ],
  "kinds": [
   "database",
   "platform",
   "service"
  ],
  "licence": "closed",
  "source": "https://www.snowflake.com/legal/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Kafka",
   "Apache Kafka"
  ],
  "kinds": [
   "platform",
   "server"
  ],
  "licence": "open",
  "source": "https://github.com/apache/kafka",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "RabbitMQ"
  ],
  "kinds": [
   "server",
   "platform"
  ],
  "licence": "open",
  "source": "https://github.com/rabbitmq/rabbitmq-server",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Spark",
   "Apache Spark"
  ],
  "kinds": [
   "engine",
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/apache/spark",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Tableau"
  ],
  "kinds": [
   "application",
   "platform",
   "tool"
  ],
  "licence": "closed",
  "source": "https://www.tableau.com/legal",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Python"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://docs.python.org/3/license.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Rust"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://github.com/rust-lang/rust",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Golang"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://github.com/golang/go",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Java"
  ],
  "kinds": [
   "language",
   "platform"
  ],
  "licence": "mixed",
  "source": "https://openjdk.org/legal/gplv2+ce.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "JavaScript"
  ],
  "kinds": [
   "language"
  ],
  "licence": "mixed",
  "source": "https://tc39.es/ecma262/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "TypeScript"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://github.com/microsoft/TypeScript",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Kotlin"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://github.com/JetBrains/kotlin",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Ruby"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://www.ruby-lang.org/en/about/license.txt",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "PHP"
  ],
  "kinds": [
   "language"
  ],
  "licence": "open",
  "source": "https://www.php.net/license/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Node.js"
  ],
  "kinds": [
   "platform",
   "engine"
  ],
  "licence": "open",
  "source": "https://github.com/nodejs/node",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "React"
  ],
  "kinds": [
   "library",
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/facebook/react",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Vue",
   "Vue.js"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/vuejs/core",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Angular"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/angular/angular",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Svelte"
  ],
  "kinds": [
   "framework",
   "tool"
  ],
  "licence": "open",
  "source": "https://github.com/sveltejs/svelte",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Django"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/django/django",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Flask"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/pallets/flask",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Spring Boot"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/spring-projects/spring-boot",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Ruby on Rails",
   "Rails"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/rails/rails",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "jQuery"
  ],
  "kinds": [
   "library",
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/jquery/jquery",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Flutter"
  ],
  "kinds": [
   "framework",
   "tool"
  ],
  "licence": "open",
  "source": "https://github.com/flutter/flutter",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "MATLAB"
  ],
  "kinds": [
   "language",
   "application",
   "platform"
  ],
  "licence": "closed",
  "source": "https://www.mathworks.com/help/matlab/matlab_env/license-agreement.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "TensorFlow"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/tensorflow/tensorflow",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "PyTorch"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/pytorch/pytorch",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Keras"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/keras-team/keras",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "JAX"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/jax-ml/jax",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "MXNet",
   "Apache MXNet"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/apache/mxnet",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Caffe"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/BVLC/caffe",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Theano"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/Theano/Theano",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "PaddlePaddle",
   "飞桨"
  ],
  "kinds": [
   "framework",
   "platform"
  ],
  "licence": "open",
  "source": "https://github.com/PaddlePaddle/Paddle",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "MindSpore",
   "昇思"
  ],
  "kinds": [
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/mindspore-ai/mindspore",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "scikit-learn",
   "sklearn"
  ],
  "kinds": [
   "library",
   "framework"
  ],
  "licence": "open",
  "source": "https://github.com/scikit-learn/scikit-learn",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "XGBoost"
  ],
  "kinds": [
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/dmlc/xgboost",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "NumPy"
  ],
  "kinds": [
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/numpy/numpy",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "pandas"
  ],
  "kinds": [
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/pandas-dev/pandas",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "LangChain"
  ],
  "kinds": [
   "framework",
   "library"
  ],
  "licence": "open",
  "source": "https://github.com/langchain-ai/langchain",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "vLLM"
  ],
  "kinds": [
   "engine",
   "library",
   "framework",
   "tool"
  ],
  "licence": "open",
  "source": "https://github.com/vllm-project/vllm",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Ollama"
  ],
  "kinds": [
   "tool",
   "engine",
   "application"
  ],
  "licence": "open",
  "source": "https://github.com/ollama/ollama",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "LM Studio"
  ],
  "kinds": [
   "tool",
   "application"
  ],
  "licence": "closed",
  "source": "https://lmstudio.ai/terms",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Hugging Face"
  ],
  "kinds": [
   "platform"
  ],
  "licence": "mixed",
  "source": "https://huggingface.co/docs",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "CUDA"
  ],
  "kinds": [
   "platform",
   "library",
   "tool"
  ],
  "licence": "closed",
  "source": "https://docs.nvidia.com/cuda/eula/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "GPT-3.5"
  ],
  "kinds": [
   "model"
  ],
  "licence": "closed",
  "source": "https://platform.openai.com/docs/models",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "GPT-4",
   "GPT4"
  ],
  "kinds": [
   "model"
  ],
  "licence": "closed",
  "source": "https://platform.openai.com/docs/models",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "GPT-4o"
  ],
  "kinds": [
   "model"
  ],
  "licence": "closed",
  "source": "https://platform.openai.com/docs/models",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "GPT-2"
  ],
  "kinds": [
   "model"
  ],
  "licence": "open",
  "source": "https://github.com/openai/gpt-2",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "BERT"
  ],
  "kinds": [
   "model"
  ],
  "licence": "open",
  "source": "https://github.com/google-research/bert",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Whisper"
  ],
  "kinds": [
   "model"
  ],
  "licence": "open",
  "source": "https://github.com/openai/whisper",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Claude"
  ],
  "kinds": [
   "model",
   "application"
  ],
  "licence": "closed",
  "source": "https://docs.anthropic.com/en/docs/about-claude/models",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Gemini"
  ],
  "kinds": [
   "model",
   "application"
  ],
  "licence": "closed",
  "source": "https://ai.google.dev/gemini-api/docs/models",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Midjourney"
  ],
  "kinds": [
   "model",
   "application",
   "service"
  ],
  "licence": "closed",
  "source": "https://docs.midjourney.com/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "BLOOM"
  ],
  "kinds": [
   "model"
  ],
  "licence": "mixed",
  "source": "https://huggingface.co/bigscience/bloom",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Llama",
   "LLaMA"
  ],
  "kinds": [
   "model"
  ],
  "licence": "mixed",
  "source": "https://www.llama.com/llama-downloads/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Stable Diffusion"
  ],
  "kinds": [
   "model"
  ],
  "licence": "mixed",
  "source": "https://huggingface.co/stabilityai",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Linux"
  ],
  "kinds": [
   "os"
  ],
  "licence": "open",
  "source": "https://www.kernel.org/doc/html/latest/process/license-rules.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Ubuntu"
  ],
  "kinds": [
   "os"
  ],
  "licence": "open",
  "source": "https://ubuntu.com/legal/open-source-licences",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Debian"
  ],
  "kinds": [
   "os"
  ],
  "licence": "open",
  "source": "https://www.debian.org/social_contract",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "FreeBSD"
  ],
  "kinds": [
   "os"
  ],
  "licence": "open",
  "source": "https://www.freebsd.org/copyright/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "macOS"
  ],
  "kinds": [
   "os"
  ],
  "licence": "closed",
  "source": "https://www.apple.com/legal/sla/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Windows"
  ],
  "kinds": [
   "os"
  ],
  "licence": "closed",
  "source": "https://www.microsoft.com/en-us/useterms",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "iOS"
  ],
  "kinds": [
   "os"
  ],
  "licence": "closed",
  "source": "https://www.apple.com/legal/sla/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Android",
   "安卓"
  ],
  "kinds": [
   "os"
  ],
  "licence": "mixed",
  "source": "https://source.android.com/docs/setup/about/licenses",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Firefox"
  ],
  "kinds": [
   "browser"
  ],
  "licence": "open",
  "source": "https://www.mozilla.org/en-US/foundation/licensing/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Chromium"
  ],
  "kinds": [
   "browser"
  ],
  "licence": "open",
  "source": "https://chromium.googlesource.com/chromium/src/+/HEAD/LICENSE",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Safari"
  ],
  "kinds": [
   "browser"
  ],
  "licence": "closed",
  "source": "https://www.apple.com/legal/sla/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Microsoft Edge"
  ],
  "kinds": [
   "browser"
  ],
  "licence": "closed",
  "source": "https://www.microsoft.com/en-us/edge",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "LibreOffice"
  ],
  "kinds": [
   "application"
  ],
  "licence": "open",
  "source": "https://www.libreoffice.org/about-us/licenses/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Microsoft Office",
   "Microsoft 365"
  ],
  "kinds": [
   "application",
   "service"
  ],
  "licence": "closed",
  "source": "https://www.microsoft.com/en-us/useterms",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "WPS Office",
   "WPS"
  ],
  "kinds": [
   "application"
  ],
  "licence": "closed",
  "source": "https://www.wps.com/eula/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Photoshop",
   "Adobe Photoshop"
  ],
  "kinds": [
   "application",
   "tool"
  ],
  "licence": "closed",
  "source": "https://www.adobe.com/legal/terms.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "GIMP"
  ],
  "kinds": [
   "application",
   "tool"
  ],
  "licence": "open",
  "source": "https://www.gimp.org/about/COPYING",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Blender"
  ],
  "kinds": [
   "application",
   "tool"
  ],
  "licence": "open",
  "source": "https://www.blender.org/about/license/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "AutoCAD"
  ],
  "kinds": [
   "application",
   "tool"
  ],
  "licence": "closed",
  "source": "https://www.autodesk.com/company/terms-of-use/en/general-terms",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Krita"
  ],
  "kinds": [
   "application",
   "tool"
  ],
  "licence": "open",
  "source": "https://krita.org/en/about/license/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "VLC"
  ],
  "kinds": [
   "application"
  ],
  "licence": "open",
  "source": "https://www.videolan.org/legal.html",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Slack"
  ],
  "kinds": [
   "application",
   "service",
   "platform"
  ],
  "licence": "closed",
  "source": "https://slack.com/terms-of-service",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Notion"
  ],
  "kinds": [
   "application",
   "service",
   "tool"
  ],
  "licence": "closed",
  "source": "https://www.notion.com/terms",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Figma"
  ],
  "kinds": [
   "application",
   "service",
   "tool"
  ],
  "licence": "closed",
  "source": "https://www.figma.com/tos/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Git"
  ],
  "kinds": [
   "tool"
  ],
  "licence": "open",
  "source": "https://github.com/git/git",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Kubernetes",
   "K8s"
  ],
  "kinds": [
   "platform",
   "tool"
  ],
  "licence": "open",
  "source": "https://github.com/kubernetes/kubernetes",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "nginx"
  ],
  "kinds": [
   "server"
  ],
  "licence": "open",
  "source": "https://nginx.org/LICENSE",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Jenkins"
  ],
  "kinds": [
   "tool",
   "server"
  ],
  "licence": "open",
  "source": "https://github.com/jenkinsci/jenkins",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "WordPress"
  ],
  "kinds": [
   "application",
   "platform"
  ],
  "licence": "open",
  "source": "https://wordpress.org/about/license/",
  "asOf": "2026-11-22"
 },
 {
  "names": [
   "Prometheus"
  ],
  "kinds": [
   "tool",
   "database",
   "server"
  ],
  "licence": "open",
  "source": "https://github.com/prometheus/prometheus",
  "asOf": "2026-11-22"
 }
]

export const systemKinds: readonly SystemKind[] = [
 {
  "id": "model",
  "zh": "模型",
  "en": "model"
 },
 {
  "id": "framework",
  "zh": "框架",
  "en": "framework"
 },
 {
  "id": "library",
  "zh": "库",
  "en": "library"
 },
 {
  "id": "engine",
  "zh": "引擎",
  "en": "engine"
 },
 {
  "id": "tool",
  "zh": "工具",
  "en": "tool"
 },
 {
  "id": "platform",
  "zh": "平台",
  "en": "platform"
 },
 {
  "id": "server",
  "zh": "服务器软件",
  "en": "server"
 },
 {
  "id": "database",
  "zh": "数据库",
  "en": "database"
 },
 {
  "id": "language",
  "zh": "编程语言",
  "en": "programming language"
 },
 {
  "id": "os",
  "zh": "操作系统",
  "en": "operating system"
 },
 {
  "id": "browser",
  "zh": "浏览器",
  "en": "browser"
 },
 {
  "id": "application",
  "zh": "应用软件",
  "en": "application"
 },
 {
  "id": "service",
  "zh": "服务",
  "en": "service"
 }
]
