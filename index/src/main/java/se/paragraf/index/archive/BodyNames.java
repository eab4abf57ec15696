package se.paragraf.index.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.paragraf.index.analysis.SplitCompound;
import se.paragraf.index.analysis.SwedishWords;

/** Names of organs: which are the same, and how they are shortened. */
public final class BodyNames {

  private static final Set<String> BETWEEN = Set.of("och", "för", "i", "av", "samt", "med");

  private final SwedishWords words;

  public BodyNames(SwedishWords words) {
    this.words = words;
  }

  /**
   * The same for every way to write a name: {@code VÅRD- OCH OMSORGSNÄMNDEN}, {@code vård- och
   * omsorgsnämndens}.
   */
  public String key(String name) {
    List<String> lemmas = new ArrayList<>();
    for (String word : split(name)) {
      lemmas.add(words.forms(word).lemmas().getFirst());
    }
    return String.join(" ", lemmas);
  }

  /** Initials it may be known by, in upper case: {@code RSAU}, {@code VON}, {@code HSN}. */
  public Set<String> initials(String name) {
    StringBuilder outer = new StringBuilder();
    StringBuilder every = new StringBuilder();
    for (String word : split(name)) {
      if (!BETWEEN.contains(word)) {
        List<String> parts =
            words.split(word).map(SplitCompound.Split::parts).orElse(List.of(word));
        outer.append(initialsOf(parts));
        every.append(initialsOf(words.forms(word).parts().isEmpty() ? parts : leaves(parts)));
      }
    }
    Set<String> initials = new LinkedHashSet<>();
    for (StringBuilder each : List.of(outer, every)) {
      if (each.length() > 1) {
        initials.add(each.toString().toUpperCase(Locale.ROOT));
      }
    }
    return initials;
  }

  private List<String> leaves(List<String> parts) {
    List<String> leaves = new ArrayList<>();
    for (String part : parts) {
      leaves.addAll(words.split(part).map(SplitCompound.Split::parts).orElse(List.of(part)));
    }
    return leaves;
  }

  private static String initialsOf(List<String> parts) {
    StringBuilder initials = new StringBuilder();
    parts.forEach(part -> initials.append(part.charAt(0)));
    return initials.toString();
  }

  private static List<String> split(String name) {
    List<String> all = new ArrayList<>();
    for (String word : SwedishWords.normal(name).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        all.add(word);
      }
    }
    return all;
  }
}
