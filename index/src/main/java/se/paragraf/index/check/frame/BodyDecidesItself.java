package se.paragraf.index.check.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;

/** A08: the body in the decision sentence is the body that met. */
public final class BodyDecidesItself implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "A08",
              "Organet i beslutsmeningen är det organ som sammanträdde.",
              "The body in the decision sentence is the body that met.")
          .practice("Praxis; följer av KL 5:26 och 5:28")
          .mend(
              "Skriv det egna organet; ett förslag till ett annat organ skrivs ”föreslår”.",
              "Name the own body; a proposal to another body is worded “föreslår”.")
          .right(
              "Organ: Kommunstyrelsens arbetsutskott\n§ 5 Bidrag | KS 2024/9\nBeslut: Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta att | bevilja bidraget")
          .wrong(
              "Organ: Kommunstyrelsens arbetsutskott\n§ 5 Bidrag | KS 2024/9\nBeslut: Kommunstyrelsen beslutar att | bevilja bidraget");

  private static final Pattern DECIDES =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L} ,‐–-]{3,80}?) (?:beslutar|beslutade|beslöt|föreslår|föreslog"
              + "|godkänner|fastställer|antar|beviljar|avslår|utser|väljer|ger|lägger|noterar"
              + "|tillstyrker|avstyrker|återremitterar|bordlägger|uppdrar|medger|delegerar)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A clause, not a name, stands before the verb. */
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:ställer|anser|har|är|ska|vill|att)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Optional<Body> body = subject.minutes().body();
    if (body.isEmpty()) {
      return Answer.skipped("Organet är inte känt.", "The body is unknown.");
    }
    return Answer.of(
        subject.minutes().matters().stream().flatMap(matter -> wrong(matter, body.get())));
  }

  private static Stream<Finding> wrong(Matter matter, Body body) {
    return matter.paragraph().decisions().stream()
        .flatMap(decision -> opening(decision, matter))
        .filter(opening -> isOther(opening.quote(), body))
        .limit(1)
        .map(opening -> finding(matter, opening, body));
  }

  /** The lead and the points, each with its place. */
  private static Stream<Place> opening(Decision decision, Matter matter) {
    Stream<Place> items =
        decision.items().stream().map(item -> new Place(item.text(), region(item, matter)));
    if (decision.lead().isBlank()) {
      return items;
    }
    List<Item> points = decision.items();
    return Stream.concat(
        Stream.of(new Place(decision.lead(), region(points.getFirst(), matter))), items);
  }

  private static Optional<se.paragraf.model.Region> region(Item item, Matter matter) {
    return item.regions().stream().findFirst().or(() -> matter.place().region());
  }

  private static boolean isOther(String words, Body body) {
    Matcher subject = DECIDES.matcher(words);
    return subject.find()
        && !VERB.matcher(subject.group(1)).find()
        && Body.isBody(subject.group(1))
        && !body.isNamedBy(subject.group(1));
  }

  private static Finding finding(Matter matter, Place place, Body body) {
    Matcher subject = DECIDES.matcher(place.quote());
    String named = subject.find() ? subject.group(1) : place.quote();
    return Finding.of(
            SHEET,
            Words.of(
                "I %s är det %s som beslutar, men %s sammanträdde."
                    .formatted(matter.cite(), named, body.name()),
                "In %s %s decides, but %s met.".formatted(matter.cite(), named, body.name())),
            place)
        .inParagraph(matter.number());
  }
}
