package se.paragraf.corpus.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** tabula-java as its command line runs it: finds the tables of all pages itself and reads them. */
final class Tabula implements Peer {

  private static final String APP = "technology.tabula.CommandLineApp";

  private final ForeignJars jars;

  Tabula(ForeignJars jars) {
    this.jars = jars;
  }

  @Override
  public String name() {
    return "tabula-java";
  }

  @Override
  public long read(Path file) throws IOException {
    String[] arguments = {"--guess", "--pages", "all", "--format", "JSON", file.toString()};
    Object options = Objects.requireNonNull(jars.callStatic(APP, "buildOptions"));
    Object parser = jars.make("org.apache.commons.cli.DefaultParser");
    Object line = Objects.requireNonNull(jars.call(parser, "parse", options, arguments));
    StringBuilder tables = new StringBuilder();
    jars.call(jars.make(APP, tables, line), "extractFileTables", line, file.toFile());
    return tables.length();
  }
}
