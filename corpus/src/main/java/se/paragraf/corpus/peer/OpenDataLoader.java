package se.paragraf.corpus.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** opendataloader-pdf with its own settings, writing JSON and no pictures. */
final class OpenDataLoader implements Peer {

  private static final String API = "org.opendataloader.pdf.api.";

  private final ForeignJars jars;
  private final Path output;

  OpenDataLoader(ForeignJars jars) throws IOException {
    this.jars = jars;
    this.output = Files.createTempDirectory("paragraf-peer");
  }

  @Override
  public String name() {
    return "opendataloader-pdf";
  }

  @Override
  public long read(Path file) throws IOException {
    Object config = jars.make(API + "Config");
    jars.call(config, "setOutputFolder", output.toString());
    jars.call(config, "setImageOutput", "off");
    jars.callStatic(API + "OpenDataLoaderPDF", "processFile", file.toString(), config);
    String name = file.getFileName().toString().replaceFirst("\\.pdf$", ".json");
    Path written = output.resolve(name);
    long size = Files.size(written);
    Files.delete(written);
    return size;
  }
}
