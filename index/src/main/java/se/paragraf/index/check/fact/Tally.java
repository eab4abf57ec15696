package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counted outcome of a vote as a sentence tells it: {@code fem (5) ja-röster, tre (3)
 * nej-röster och en (1) som avstår}.
 *
 * @param absent how many were absent, when it says so
 * @param sentence where it stands
 */
public record Tally(
    int yes, int no, Optional<Integer> abstain, Optional<Integer> absent, Sentence sentence) {

  private static final String COUNT = "(?:(\\p{L}+) \\((\\d+)\\)|(\\d+)|(\\p{L}+))";
  private static final Pattern YES =
      compile(COUNT + " (?:st )?(?:ja|ja[- ]?röster|ja[- ]?röst|röster för ja|röst för ja)\\b");
  private static final Pattern NO =
      compile(
          COUNT + " (?:st )?(?:nej|nej[- ]?röster|nej[- ]?röst|röster för nej|röst för nej)\\b");
  private static final Pattern ABSTAIN =
      compile(
          COUNT
              + " (?:st )?(?:(?:ledamot |ledamöter |röst |röster |person |personer )?"
              + "(?:som )?(?:avst[åo]\\p{L}*|nedlagd\\p{L}*|nedlagt|lägger ned|lade ned)|blank\\p{L}*)");
  private static final Pattern ABSENT = compile(COUNT + " (?:st )?(?:är |var )?frånvarande\\b");
  private static final Pattern LABELLED =
      compile(
          "\\bja\\b[:\\s]+(\\d+)\\b.{0,12}?\\bnej\\b[:\\s]+(\\d+)\\b(?:.{0,12}?\\bavst\\p{L}+[:\\s]+(\\d+))?");
  private static final Pattern PAIR =
      compile(
          "\\b(?:röstsiffrorna|rösterna|röstetalen|röster)\\b[^\\d]{0,12}(\\d+)\\s*(?:[-–—]|mot)\\s*(\\d+)\\b");

  public static List<Tally> in(Prose prose) {
    List<Tally> tallies = new ArrayList<>();
    prose.sentences().forEach(sentence -> of(sentence).ifPresent(tallies::add));
    return List.copyOf(tallies);
  }

  private static Optional<Tally> of(Sentence sentence) {
    String text = sentence.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (!lower.contains("nej") && !lower.contains("röst")) {
      return Optional.empty();
    }
    OptionalInt yes = count(YES, text);
    OptionalInt no = count(NO, text);
    if (yes.isPresent() && no.isPresent()) {
      Optional<Integer> abstain = boxed(count(ABSTAIN, text));
      Optional<Integer> absent = boxed(count(ABSENT, text));
      return Optional.of(new Tally(yes.getAsInt(), no.getAsInt(), abstain, absent, sentence));
    }
    return labelled(sentence, text).or(() -> pair(sentence, text));
  }

  private static Optional<Tally> labelled(Sentence sentence, String text) {
    Matcher match = LABELLED.matcher(text);
    return match.find()
        ? Optional.of(
            new Tally(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                Optional.ofNullable(match.group(3)).map(Integer::valueOf),
                Optional.empty(),
                sentence))
        : Optional.empty();
  }

  private static Optional<Tally> pair(Sentence sentence, String text) {
    Matcher match = PAIR.matcher(text);
    return match.find()
        ? Optional.of(
            new Tally(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                Optional.empty(),
                Optional.empty(),
                sentence))
        : Optional.empty();
  }

  private static OptionalInt count(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      OptionalInt value = value(match);
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt value(Matcher match) {
    for (int digits : new int[] {2, 3}) {
      if (match.group(digits) != null) {
        return OptionalInt.of(Integer.parseInt(match.group(digits)));
      }
    }
    String word = match.group(4).toLowerCase(Locale.ROOT);
    return word.equals("inga") || word.equals("ingen")
        ? OptionalInt.of(0)
        : NumberWords.value(word);
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** All who were counted, the absent left out. */
  public int total() {
    return yes + no + abstain.orElse(0);
  }

  public boolean isTie() {
    return yes == no;
  }
}
