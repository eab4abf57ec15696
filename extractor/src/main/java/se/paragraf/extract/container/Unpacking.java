package se.paragraf.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One container being taken apart into a folder, within bounds. Used by one thread. */
final class Unpacking {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Longer endings are no endings. */
  private static final int LONGEST_ENDING = 6;

  private final Path folder;
  private final Bounds bounds;
  private final List<Member> members = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private long bytes;

  Unpacking(Path folder, Bounds bounds) {
    this.folder = folder;
    this.bounds = bounds;
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  /**
   * Keeps a member. Errors: {@link BrokenContainerException} when there are too many or too large
   * ones.
   *
   * @param name as the container says; a second one of the same name gets a suffix
   */
  void add(String name, InputStream content) throws IOException {
    if (members.size() >= bounds.members()) {
      throw new BrokenContainerException("den innehåller fler än " + bounds.members() + " filer");
    }
    String unique = unique(clean(name));
    Path file = folder.resolve("member-" + (members.size() + 1) + ending(unique));
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(content, out);
    }
    members.add(new Member(unique, file));
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      bytes += read;
      if (bytes > bounds.bytes()) {
        throw new BrokenContainerException(
            "den är större än " + (bounds.bytes() >> 20) + " MB uppackad");
      }
      out.write(buffer, 0, read);
    }
  }

  private static String clean(String name) {
    String clean = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "").strip();
    return clean.isEmpty() ? "utan-namn" : clean;
  }

  private String unique(String name) {
    String candidate = name;
    for (int suffix = 2; !names.add(candidate); suffix++) {
      String ending = ending(name);
      candidate = name.substring(0, name.length() - ending.length()) + "-" + suffix + ending;
    }
    return candidate;
  }

  /** {@code .pdf} of {@code Bilaga 2.PDF}; empty when there is none. */
  static String ending(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    boolean plain = dot > 0 && last.length() - dot <= LONGEST_ENDING;
    String ending = plain ? last.substring(dot) : "";
    return ending.matches("\\.[A-Za-z0-9]+") ? ending.toLowerCase(Locale.ROOT) : "";
  }
}
