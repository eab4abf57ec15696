package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What takes containers apart: ZIP, e-mail, files embedded in a PDF. Called from one thread. */
@FunctionalInterface
public interface Unpacker {

  /** Takes nothing apart. */
  Unpacker NONE = (file, scratch) -> Contents.none();

  /**
   * The members of a file.
   *
   * @param scratch an empty folder for unpacked copies, deleted when the members have been read
   * @throws IOException when the container is broken or the machine fails; it is then listed as
   *     unreadable
   */
  Contents unpack(FoundFile file, Path scratch) throws IOException;

  /**
   * What a file holds.
   *
   * @param members in the order of the container, their paths beginning with its own and {@link
   *     FoundFile#INSIDE}; may be containers themselves
   * @param onlyContainer whether the file is nothing to be read by itself
   */
  record Contents(List<FoundFile> members, boolean onlyContainer) {
    public Contents {
      members = List.copyOf(members);
    }

    /** Of a file that is no container. */
    public static Contents none() {
      return new Contents(List.of(), false);
    }
  }
}
