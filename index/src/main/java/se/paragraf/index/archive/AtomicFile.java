package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside it first, onto the disk, then renamed over it. */
final class AtomicFile {

  private static final String UNFINISHED = ".unfinished";

  private AtomicFile() {}

  /**
   * Replaces {@code file} by {@code bytes}. Errors: {@code IOException} with the path when the disk
   * is full or refuses; the old file is then untouched.
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("file has no folder: " + file);
    }
    Files.createDirectories(folder);
    Path beside = folder.resolve(file.getFileName() + UNFINISHED);
    try {
      writeAndForce(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw new IOException("kan inte skriva " + file + ": " + MachineTrouble.reason(e), e);
    }
  }

  static boolean isUnfinished(Path file) {
    return file.getFileName().toString().endsWith(UNFINISHED);
  }

  static void writeAndForce(Path file, byte[] bytes) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      writeAll(out, bytes);
      out.force(true);
    }
  }

  static void writeAll(FileChannel out, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      out.write(rest);
    }
  }
}
