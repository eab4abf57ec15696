package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in Swedish why the machine would not read or write. */
public final class MachineTrouble {

  private MachineTrouble() {}

  /** A few words without a full stop: {@code disken är full}. */
  public static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "behörighet saknas";
      case NoSuchFileException gone -> "filen finns inte";
      case FileSystemLoopException loop -> "en länk leder tillbaka till sin egen mapp";
      default -> fromMessage(e);
    };
  }

  private static String fromMessage(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "disken är full";
    }
    if (lower.contains("quota exceeded")) {
      return "diskkvoten är slut";
    }
    if (lower.contains("read-only file system")) {
      return "disken är skrivskyddad";
    }
    return message;
  }
}
