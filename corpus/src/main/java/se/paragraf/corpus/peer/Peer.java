package se.paragraf.corpus.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that reads PDFs in this process. */
public interface Peer {

  /** With its version. */
  String name();

  /**
   * Reads a file and gives how much came of it, so that nothing can be left out. Errors: {@code
   * IOException} when it cannot read the file.
   */
  long read(Path file) throws IOException;

  /**
   * Those whose jars lie in folders of their names.
   *
   * @param folder as {@code corpus/bin/peers} fills it; may be missing
   */
  static List<Peer> in(Path folder) throws IOException {
    List<Peer> peers = new ArrayList<>();
    if (Files.isDirectory(folder.resolve("tabula"))) {
      peers.add(new Tabula(ForeignJars.in(folder.resolve("tabula"))));
    }
    if (Files.isDirectory(folder.resolve("opendataloader"))) {
      peers.add(new OpenDataLoader(ForeignJars.in(folder.resolve("opendataloader"))));
    }
    return List.copyOf(peers);
  }
}
