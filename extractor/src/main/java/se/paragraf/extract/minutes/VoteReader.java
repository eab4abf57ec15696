package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;

/** Reads how a vote ended: {@code 5 ja-röster mot 2 nej-röster}, {@code 5 röstade ja och 2 nej}. */
final class VoteReader {

  private static final List<String> NUMBER_WORDS =
      List.of(
          "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");

  private static final String COUNT =
      "(?<!\\p{L})(\\d{1,3}|"
          + String.join("|", NUMBER_WORDS)
          + "|ett|inga)(?![\\p{L}\\d])(?:\\s*\\(\\d+\\))?";

  /** Between the number and the side. */
  private static final String VOTE =
      "[^\\S\\n]+(?:(?:st\\.?|ledamöter|ledamot|personer|röster?)[^\\S\\n]+)?"
          + "(?:(?:röstar|röstade|röstat|har röstat|avgavs|lades|på|för)[^\\S\\n]+){0,2}";

  private static final Pattern YES = side("ja");
  private static final Pattern NO = side("nej");

  private static final Pattern ABSTAIN =
      Pattern.compile(
          "(?i)"
              + COUNT
              + "[^\\S\\n]+(?:ledam\\p{L}+ |personer )?(?:som )?(?:avstår|avstod|avstått|avstående|nedlagda|blanka?|röstade blankt|lade ner)"
              + "|\\b(?:avst(?:år|od|ående|ått)|blank(?:t|a)?)(?: röster)?\\s*[:=]\\s*"
              + COUNT,
          Pattern.UNICODE_CASE);
  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)"
              + COUNT
              + "[^\\S\\n]+(?:ledam\\p{L}+ |personer )?(?:var |är )?frånvarande|\\bfrånvarande\\s*[:=]\\s*"
              + COUNT,
          Pattern.UNICODE_CASE);

  /** What is told there is of other times and other bodies. */
  private static final Set<SectionRole> NOT_OF_THIS_MEETING =
      EnumSet.of(SectionRole.EARLIER, SectionRole.ATTACHMENTS, SectionRole.RECIPIENTS);

  private VoteReader() {}

  private static Pattern side(String word) {
    return Pattern.compile(
        "(?i)"
            + COUNT
            + VOTE
            + word
            + "(?:[-–]?\\s?röst(?:er)?)?(?!\\p{L})|(?<!\\p{L})"
            + word
            + "(?:[-–]?\\s?röst(?:er)?)?\\s*[:=]\\s*"
            + COUNT,
        Pattern.UNICODE_CASE);
  }

  static List<Vote> votes(List<Section> sections) {
    List<Vote> votes = new ArrayList<>();
    for (Section section : sections) {
      if (NOT_OF_THIS_MEETING.contains(section.role()) || !mayTellVotes(section.text())) {
        continue;
      }
      List<String> told =
          Sentences.of(section.text()).stream()
              .filter(sentence -> vote(sentence, sentence, section).isPresent())
              .toList();
      boolean one = told.size() == 1;
      told.forEach(sentence ->
          vote(sentence, one ? section.text() : sentence, section).ifPresent(votes::add));
      if (told.isEmpty() && section.role() == SectionRole.VOTE) {
        vote(section.text(), section.text(), section).ifPresent(votes::add);
      }
    }
    return votes.stream().distinct().toList();
  }

  /** Whether it holds the word without which there is no vote; a glance spares the patterns. */
  private static boolean mayTellVotes(String text) {
    return HintedPattern.lower(text).contains("nej");
  }

  /**
   * @param around where those who took no side are told of, often in a sentence of its own
   */
  private static Optional<Vote> vote(String text, String around, Section section) {
    Optional<Integer> yes = count(YES, text);
    Optional<Integer> no = count(NO, text);
    if (yes.isEmpty() || no.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Vote(
            yes, no, count(ABSTAIN, around), count(ABSENT, around), List.of(), section.regions()));
  }

  private static Optional<Integer> count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word =
        (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.parseInt(word));
    }
    return Optional.of(
        switch (word) {
          case "ett" -> 1;
          case "inga" -> 0;
          default -> NUMBER_WORDS.indexOf(word);
        });
  }
}
