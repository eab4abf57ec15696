package se.paragraf.index.search;

import java.util.Locale;

/** A case number (diarienummer) as a key: the same however it is typed. */
final class CaseKey {

  private CaseKey() {}

  /** {@code Dnr VON 2024/24} and {@code von2024-24} give {@code von2024/24}. */
  static String of(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^\\s*(dnr|diarienummer|diarienr)\\b[.:]?", "")
        .replaceAll("[-–:]", "/")
        .replaceAll("\\s+", "");
  }
}
