#!/usr/bin/env bash
# Runs a main class of this module, which is compiled first when it has changed. usage: .java CLASS ARGS...
set -euo pipefail
corpus=$(cd "$(dirname "$0")/.." && pwd)
root=$(dirname "$corpus")
list="$corpus/target/classpath.txt"
stamp="$corpus/target/.compiled"
if [ ! -e "$stamp" ] || [ -n "$(find "$root"/{extractor,index,search-cli,corpus}/{src/main,pom.xml} "$root/pom.xml" -newer "$stamp" -print -quit 2>/dev/null)" ]; then
  echo "corpus: compiling …" >&2
  (cd "$root" && mvn -q -B ${MAVEN_ARGS-} -pl corpus -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=runtime) >&2
  touch "$stamp"
fi
java=
for home in "${JAVA_HOME-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/java" ] && [ "$("$home/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \([0-9]*\).*/\1/p')" -ge 21 ]; then
    java="$home/bin/java"
    break
  fi
done
[ -n "$java" ] || { echo "corpus: no JDK 21 or newer found; set JAVA_HOME" >&2; exit 3; }
exec "$java" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
  "-Djava.util.logging.config.file=$corpus/bin/logging.properties" ${PARAGRAF_JAVA_OPTS-} -cp "$corpus/target/classes:$(cat "$list")" "$@"
