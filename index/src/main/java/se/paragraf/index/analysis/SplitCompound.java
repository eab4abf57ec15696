package se.paragraf.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishLexicon.Reading;

/**
 * Takes a Swedish compound apart: {@code uppföljningsrapporten} into {@code uppföljning} and {@code
 * rapport}.
 *
 * <p>Of several ways the one with the fewest parts wins, then the one whose shortest part is
 * longest. A word that the lexicon knows whole is split only into nouns, so that {@code redovisa}
 * and {@code underskott} stay whole; words in {@code osplittbara.txt} are never split.
 */
public final class SplitCompound {

  private static final int LONGEST_WORD = 60;
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_PART = 3;

  /** The few words of two letters that end compounds stand with a {@code -} in the list. */
  private static final int SHORTEST_END = 2;

  /** Below this length a part must be in {@code korta-led.txt}: most short nouns are chance. */
  private static final int SAFE_PART = 4;

  /** A part that follows something unknown must be this long to be believed. */
  private static final int SAFE_TAIL = 5;

  private static final int MOST_PARTS = 5;

  private static final Pattern JOINED_WITH_S =
      Pattern.compile("(ing|het|ion|itet|skap|dom|nad|kt|else|lek|an|ment|eri)$");

  private final SwedishLexicon lexicon;
  private final Set<String> shortParts = words("korta-led.txt");
  private final Set<String> never = words("osplittbara.txt");

  public SplitCompound(SwedishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A compound taken apart.
   *
   * @param parts base forms in order; at least two, but for a last part after something unknown
   * @param unknownHead what stands before the first known part, when that is no word
   * @param lemma base form of the whole
   */
  public record Split(List<String> parts, String unknownHead, String lemma) {
    public Split {
      parts = List.copyOf(parts);
    }
  }

  private record Part(String form, String lemma) {}

  static Set<String> words(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SwedishLexicon.open(SplitCompound.class, resource), StandardCharsets.UTF_8))) {
      return in.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .flatMap(line -> List.of(line.split("\\s+")).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the program: " + resource, e);
    }
  }

  /** Takes a word in lower case apart; empty when it is no compound. */
  public Optional<Split> split(String word) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD || never.contains(word)) {
      return Optional.empty();
    }
    List<Reading> readings = lexicon.readings(word);
    if (readings.isEmpty()) {
      return best(word, 0, false).map(parts -> splitOf(word, "", parts)).or(() -> tail(word));
    }
    Reading whole = readings.getFirst();
    if (whole.wordClass() != WordClass.NOUN || never.contains(whole.lemma())) {
      return Optional.empty();
    }
    return best(whole.lemma(), 0, true).map(parts -> splitOf(whole.lemma(), "", parts));
  }

  private static Split splitOf(String word, String unknownHead, List<Part> parts) {
    Part last = parts.getLast();
    String before = word.substring(0, word.length() - last.form().length());
    return new Split(parts.stream().map(Part::lemma).toList(), unknownHead, before + last.lemma());
  }

  /** Something unknown and a known last part: a name and what it names. */
  private Optional<Split> tail(String word) {
    for (int at = SHORTEST_PART; at <= word.length() - SAFE_TAIL; at++) {
      String head = word.substring(0, at);
      Optional<Part> last = lastPart(word.substring(at), false);
      if (last.isPresent() && !never.contains("?" + last.get().lemma())) {
        return Optional.of(splitOf(word, head, List.of(last.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<List<Part>> best(String word, int depth, boolean onlyNouns) {
    if (depth >= MOST_PARTS - 1) {
      return Optional.empty();
    }
    List<List<Part>> ways = new ArrayList<>();
    for (int at = SHORTEST_END; at <= word.length() - SHORTEST_END; at++) {
      Optional<Part> head = head(word.substring(0, at), onlyNouns);
      if (head.isPresent()) {
        String rest = word.substring(at);
        lastPart(rest, onlyNouns).ifPresent(last -> ways.add(List.of(head.get(), last)));
        best(rest, depth + 1, onlyNouns).ifPresent(more -> ways.add(before(head.get(), more)));
      }
    }
    return ways.stream().min(ORDER);
  }

  private static final Comparator<List<Part>> ORDER =
      Comparator.<List<Part>>comparingInt(List::size)
          .thenComparingLong(SplitCompound::missingJoints)
          .thenComparingInt(parts -> -shortest(parts))
          .thenComparingInt(parts -> -parts.getLast().form().length());

  /** Parts that mostly are joined with an s to the next one, and here are not. */
  private static long missingJoints(List<Part> parts) {
    return parts.subList(0, parts.size() - 1).stream()
        .filter(part -> !part.form().endsWith("s"))
        .filter(part -> JOINED_WITH_S.matcher(part.form()).find())
        .count();
  }

  private static int shortest(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.lemma().length()).min().orElse(0);
  }

  private static List<Part> before(Part head, List<Part> rest) {
    List<Part> all = new ArrayList<>();
    all.add(head);
    all.addAll(rest);
    return all;
  }

  /** A first or middle part, with or without the sound that joins it to the next. */
  private Optional<Part> head(String form, boolean onlyNouns) {
    Optional<Part> plain = headAsIs(form, form, onlyNouns);
    if (plain.isPresent() || form.length() < SHORTEST_PART) {
      return plain;
    }
    String shorter = form.substring(0, form.length() - 1);
    return switch (form.charAt(form.length() - 1)) {
      case 's' ->
          headAsIs(shorter, form, onlyNouns).or(() -> headAsIs(shorter + "e", form, onlyNouns));
      case 'r' -> headAsIs(form + "e", form, onlyNouns);
      case 'o', 'u' -> headAsIs(shorter + "a", form, onlyNouns);
      case 'e' ->
          headAsIs(shorter + "a", form, onlyNouns).or(() -> headAsIs(shorter, form, onlyNouns));
      default -> Optional.empty();
    };
  }

  private Optional<Part> headAsIs(String base, String form, boolean onlyNouns) {
    if (base.length() < SAFE_PART && !shortParts.contains(base)) {
      return Optional.empty();
    }
    return lexicon.readings(base).stream()
        .filter(reading -> reading.compoundHead() && canBegin(reading, onlyNouns))
        .findFirst()
        .map(reading -> new Part(form, reading.lemma()));
  }

  private boolean canBegin(Reading reading, boolean onlyNouns) {
    boolean nominal =
        reading.wordClass() == WordClass.NOUN || reading.wordClass() == WordClass.ADJECTIVE;
    return nominal && !never.contains("+" + reading.lemma())
        || !onlyNouns && reading.wordClass() != WordClass.OTHER;
  }

  private Optional<Part> lastPart(String form, boolean onlyNouns) {
    boolean listed = shortParts.contains(form.length() < SHORTEST_PART ? "-" + form : form);
    if (form.length() < SAFE_PART && !listed) {
      return Optional.empty();
    }
    return lexicon.readings(form).stream()
        .filter(reading -> canEnd(reading, onlyNouns))
        .findFirst()
        .map(reading -> new Part(form, reading.lemma()));
  }

  private boolean canEnd(Reading reading, boolean onlyNouns) {
    String lemma = reading.lemma();
    boolean longEnough = lemma.length() >= SAFE_PART || shortParts.contains(lemma);
    return longEnough
        && (reading.wordClass() == WordClass.NOUN && !never.contains("-" + lemma)
            || !onlyNouns
                && (reading.wordClass() == WordClass.ADJECTIVE
                    || reading.wordClass() == WordClass.VERB));
  }
}
