package se.paragraf.index.check.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D19: who is given an assignment is among those that the decision is sent to. */
public final class AssignmentReachesItsReceiver implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D19",
              "Den som får ett uppdrag står bland dem som beslutet skickas till.",
              "Who is given an assignment is among those that the decision is sent to.")
          .practice("Praxis (expediering)")
          .mend(
              "Lägg till mottagaren av uppdraget i sändlistan.",
              "Add the receiver to the list of recipients.")
          .right(
              "§ 12 Uppföljning | KS 2024/31\nBeslut: Nämnden beslutar att | uppdra åt förvaltningschefen att redovisa en plan\nExpedieras till: Förvaltningschefen | Kommunstyrelsen")
          .wrong(
              "§ 12 Uppföljning | KS 2024/31\nBeslut: Nämnden beslutar att | uppdra åt förvaltningschefen att redovisa en plan\nExpedieras till: Kommunstyrelsen");

  private static final String WHO = "((?:[\\p{L}-]+(?:, |\\s+(?:och |samt )?)){0,5}?[\\p{L}-]+)";
  private static final Pattern ASSIGNS =
      Pattern.compile(
          "\\b(?:uppdra|uppdrar|uppdrog) (?:åt|till) "
              + WHO
              + "(?:,)? att\\b"
              + "|\\b(?:ge|ger|gav) "
              + WHO
              + " (?:i uppdrag|i uppgift|uppdraget|uppdrag)\\b"
              + "|\\b(?:ålägga|ålägger) "
              + WHO
              + " att\\b"
              + "|\\b([\\p{L}-]+(?: (?:och|samt) [\\p{L}-]+)?) (?:får|fick|ges|gavs|erhåller) i (?:uppdrag|uppgift)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NOBODY =
      Pattern.compile(
          "\\b(?:ge|ger) i uppdrag att\\b|\\buppdra(?:r)? att\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What the body thinks of an assignment that another gives. */
  private static final Pattern OPINION =
      Pattern.compile(
          "ställer sig (?:positiv|bakom|negativ)|tillstyrk|avstyrk",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:ernas|arnas|ornas|ens|ets|erna|arna|orna|ers|ars|er|ar|or|en|et|na|n|s)$");
  private static final Pattern NOT_A_RECEIVER =
      Pattern.compile("^(?:den|det|samt|och|respektive|samtliga|alla|tillförordnad|t?f)$");

  /** A stem shorter than this says nothing. */
  private static final int SHORTEST_STEM = 3;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter -> wrong(matter, subject.minutes().body())));
  }

  private static Stream<Finding> wrong(Matter matter, Optional<Body> body) {
    List<String> recipients = matter.paragraph().recipients();
    return matter.decided().stream()
        .filter(point -> !point.has(OPINION))
        .filter(point -> body.filter(own -> isToItself(point, own)).isEmpty())
        .flatMap(point -> wrong(matter, point, recipients));
  }

  /** A body does not send its decision to itself. */
  private static boolean isToItself(Prose point, Body own) {
    Matcher assigns = point.matcher(ASSIGNS);
    return assigns.find() && own.isNamedBy(receiver(assigns));
  }

  private static String receiver(Matcher assigns) {
    return Stream.of(1, 2, 3, 4)
        .map(assigns::group)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static Stream<Finding> wrong(Matter matter, Prose point, List<String> recipients) {
    if (point.has(NOBODY)) {
      return Stream.of(
          finding(
              matter,
              point,
              "Uppdraget i %s har ingen mottagare.".formatted(matter.cite()),
              "The assignment in %s has no receiver.".formatted(matter.cite())));
    }
    Matcher assigns = point.matcher(ASSIGNS);
    if (recipients.isEmpty() || !assigns.find()) {
      return Stream.empty();
    }
    String receiver = receiver(assigns);
    return reaches(receiver, String.join(" ", recipients))
        ? Stream.empty()
        : Stream.of(
            finding(
                matter,
                point,
                "%s ger %s ett uppdrag, men sändlistan har inte med %s."
                    .formatted(matter.cite(), receiver, receiver),
                "%s gives an assignment to %s, who is not among the recipients."
                    .formatted(matter.cite(), receiver)));
  }

  /** Some word of the receiver begins, or is the end of, a word among the recipients. */
  private static boolean reaches(String receiver, String recipients) {
    List<String> sentTo = stems(recipients);
    return stems(receiver).stream()
        .anyMatch(stem ->
            sentTo.stream()
                .anyMatch(
                    to -> to.contains(stem) || stem.contains(to) && to.length() > SHORTEST_STEM));
  }

  private static List<String> stems(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .filter(word -> !NOT_A_RECEIVER.matcher(word).matches())
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .filter(stem -> stem.length() >= SHORTEST_STEM)
        .toList();
  }

  private static Finding finding(Matter matter, Prose point, String swedish, String english) {
    return Finding.of(SHEET, Words.of(swedish, english), point.place())
        .inParagraph(matter.number());
  }
}
