package se.paragraf.cli.output;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for output files, one per input file: the input's name without its ending, with a suffix
 * when that is taken.
 *
 * <p>Not thread-safe. Names that differ only in case or in how å is encoded count as the same, as
 * they do on some disks.
 */
public final class FileNames {

  private final Set<String> taken = new HashSet<>();

  /** The name for the next input file; without ending. */
  public String next(Path input) {
    String name = input.getFileName() == null ? "utan-namn" : input.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String candidate = stem;
    for (int suffix = 2; !taken.add(folded(candidate)); suffix++) {
      candidate = stem + "-" + suffix;
    }
    return candidate;
  }

  /** A name for a file about something: its letters and digits, hyphens between. */
  public static String safe(String words) {
    String name = words.strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return name.isEmpty() ? "utan-namn" : name;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
