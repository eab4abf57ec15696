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

  private static final String COUNT = "(?:(\\p{L}+) \\((\\d+)\\)|(\\d+)|(?<!\\p{L})(\\p{L}+))";

  /** {@code tre ledamöter röstar ja}: what may stand between the number and the side. */
  private static final String VOTERS =
      "(?: (?:st|stycken|ledamot|ledamöter|av (?:de|dem)|personer|person|har|hade))*"
          + "(?: (?:röstar|röstade|röstat|rösta|avger|avgav))?";

  private static final Pattern YES =
      compile(
          COUNT
              + VOTERS
              + " (?:ja|ja[- ]?röster|ja[- ]?röst|röst(?:er)? (?:för|på) ja|röst(?:er)? för(?= |,)(?! nej)"
              + "|för(?=,? (?:och|mot|medan)\\b))(?![\\p{L}-])");
  private static final Pattern NO =
      compile(
          COUNT
              + VOTERS
              + " (?:nej|nej[- ]?röster|nej[- ]?röst|röst(?:er)? (?:för|på) nej|röst(?:er)? e?mot"
              + "|emot)(?![\\p{L}-])");
  private static final Pattern ABSTAIN =
      compile(
          COUNT
              + " (?:st )?(?:(?:ledamot |ledamöter |röst |röster |person |personer )?"
              + "(?:som |har |hade )?(?:avst[åo]\\p{L}*|nedlagd\\p{L}*|nedlagt|lägger ned|lade ned)|blank\\p{L}*)");
  private static final Pattern ABSENT = compile(COUNT + " (?:st )?(?:är |var )?frånvarande\\b");
  private static final Pattern LABELLED =
      compile(
          "\\bja(?:-?röst(?:er)?)?\\b[:=–\\s-]{1,3}(\\d+)\\b.{0,14}?\\bnej(?:-?röst(?:er)?)?\\b[:=–\\s-]{1,3}(\\d+)\\b"
              + "(?:.{0,14}?\\bavst\\p{L}+[:=–\\s-]{1,3}(\\d+))?");
  private static final Pattern PAIR =
      compile(
          "\\b(?:röstsiffrorna|rösterna|röstetalen|röster)\\b[^\\d]{0,12}(\\d+)\\s*(?:[-–—]|mot)\\s*(\\d+)\\b"
              + "|\\b(\\d+) röster mot (\\d+)\\b");

  /** {@code Eva Flod (V) avstår från att rösta.} */
  private static final Pattern ABSTAINS =
      compile("\\bavst(?:år|od|ått)\\b|\\blägger ned sin\\b|\\blade ned sin\\b");

  private static final Pattern PARTY = Pattern.compile("\\(\\p{Lu}{1,4}\\)");

  /** How far after the count the abstentions may be told, in sentences. */
  private static final int AFTERWARDS = 4;

  public static List<Tally> in(Prose prose) {
    List<Tally> tallies = new ArrayList<>();
    List<Sentence> sentences = prose.sentences();
    for (int at = 0; at < sentences.size(); at++) {
      List<Sentence> after =
          sentences.subList(at + 1, Math.min(sentences.size(), at + 1 + AFTERWARDS));
      Sentence sentence = sentences.get(at);
      of(sentence)
          .or(() -> overTwo(sentence, after))
          .map(tally -> tally.abstain.isPresent() ? tally : tally.withAbstain(abstaining(after)))
          .ifPresent(tallies::add);
    }
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

  /** {@code Tre ledamöter röstar ja. Två röstar nej.} */
  private static Optional<Tally> overTwo(Sentence sentence, List<Sentence> after) {
    if (after.isEmpty() || !sentence.text().toLowerCase(Locale.ROOT).contains("ja")) {
      return Optional.empty();
    }
    String next = after.getFirst().text();
    if (!next.toLowerCase(Locale.ROOT).contains("nej")) {
      return Optional.empty();
    }
    OptionalInt yes = count(YES, sentence.text());
    OptionalInt no = count(NO, next);
    return yes.isPresent() && no.isPresent() && count(YES, next).isEmpty()
        ? Optional.of(
            new Tally(
                yes.getAsInt(),
                no.getAsInt(),
                boxed(count(ABSTAIN, next)),
                boxed(count(ABSENT, next)),
                sentence))
        : Optional.empty();
  }

  /** How many abstain as the next sentences tell, until another count. */
  private static Optional<Integer> abstaining(List<Sentence> after) {
    for (Sentence sentence : after) {
      String text = sentence.text();
      if (of(sentence).isPresent()) {
        return Optional.empty();
      }
      if (ABSTAINS.matcher(text).find()) {
        int named = (int) PARTY.matcher(text).results().count();
        return named > 0 ? Optional.of(named) : boxed(count(ABSTAIN, text));
      }
    }
    return Optional.empty();
  }

  private Tally withAbstain(Optional<Integer> counted) {
    return new Tally(yes, no, counted, absent, sentence);
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
    if (!match.find()) {
      return Optional.empty();
    }
    int first = match.group(1) == null ? 3 : 1;
    return Optional.of(
        new Tally(
            Integer.parseInt(match.group(first)),
            Integer.parseInt(match.group(first + 1)),
            Optional.empty(),
            Optional.empty(),
            sentence));
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
