package se.paragraf.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** Says what went wrong between the program and the machine, as one sentence. */
public final class DiskTrouble {

  private final Messages messages;

  public DiskTrouble(Messages messages) {
    this.messages = messages;
  }

  public String sentence(IOException trouble) {
    if (diskIsFull(trouble)) {
      return messages.text("disk.full");
    }
    return switch (trouble) {
      case NoSuchFileException missing -> messages.text("disk.missing", missing.getFile());
      case AccessDeniedException denied -> messages.text("disk.denied", denied.getFile());
      case NotDirectoryException file -> messages.text("disk.notFolder", file.getFile());
      case FileSystemException other ->
          messages.text(
              "disk.other",
              other.getFile(),
              Optional.ofNullable(other.getReason()).orElse(other.toString()));
      default -> messages.text("disk.trouble", message(trouble));
    };
  }

  /** Whether the disk, or the share of it that this user has, is used up. */
  public static boolean diskIsFull(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left") || text.contains("disk quota")) {
        return true;
      }
    }
    return false;
  }

  private static String message(IOException trouble) {
    return Optional.ofNullable(trouble.getMessage()).orElse(trouble.getClass().getSimpleName());
  }
}
