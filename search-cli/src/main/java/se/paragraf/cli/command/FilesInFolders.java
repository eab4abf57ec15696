package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was typed, with each folder replaced by the documents in it and below, in order. */
final class FilesInFolders {

  private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".docm");

  private FilesInFolders() {}

  /**
   * @throws IOException when a folder cannot be listed
   */
  static List<Path> of(List<Path> typed, Surroundings here) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : typed) {
      if (Files.isDirectory(here.resolve(path))) {
        files.addAll(below(path, here));
      } else {
        files.add(path);
      }
    }
    return List.copyOf(files);
  }

  /** Named as the folder was typed. */
  private static List<Path> below(Path folder, Surroundings here) throws IOException {
    Path root = here.resolve(folder);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(FilesInFolders::isDocument)
          .sorted()
          .map(file -> folder.resolve(root.relativize(file)))
          .toList();
    }
  }

  /** Word keeps a file that begins with {@code ~$} beside each open document. */
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith("~$");
  }
}
