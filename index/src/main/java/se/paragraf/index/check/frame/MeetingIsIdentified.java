package se.paragraf.index.check.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.check.fact.ClockTimes;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.FrontPage.Field;

/** A01: body, date, place and time are given. */
public final class MeetingIsIdentified implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "A01",
              "Organ, datum, plats och tid är angivna.",
              "Body, date, place and time are given.")
          .practice("Praxis (god sed för protokoll); plats och tid står inte i lagen")
          .ofWholeMinutes()
          .mend("Skriv in uppgiften på framsidan.", "Add it to the front page.")
          .right(
              "Plats och tid: Kommunhuset, sal Eken, tisdagen den 14 maj 2024 klockan 13:00–15:00")
          .wrong("Plats och tid: Kommunhuset, sal Eken, tisdagen den 14 maj 2024");

  private static final Pattern PLACE_OR_TIME =
      Pattern.compile("plats|tid|lokal", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_OF_MEETING =
      Pattern.compile("juster|anslag|protokoll|förvar", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR =
      Pattern.compile(
          "\\bkl(?:ockan|\\.)?\\s*\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_PLACE_WORD =
      Pattern.compile(
          "klockan|kl\\b|den\\b|extra|sammanträde|ajourner\\p{L}*|paus|\\p{L}+dag(?:en)?\\b|till\\b|och\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (minutes.document().frontPage().isEmpty()) {
      return Answer.skipped("Framsidan kunde inte läsas.", "The front page could not be read.");
    }
    List<Finding> findings = new ArrayList<>();
    Place top = new Place("Plats och tid", minutes.top());
    if (minutes.document().body().isEmpty()) {
      findings.add(missing("Organet", "The body", top));
    }
    if (subject.date().isEmpty()) {
      findings.add(missing("Sammanträdesdagen", "The day of the meeting", top));
    }
    String printed = printed(minutes);
    Place place = minutes.field(PLACE_OR_TIME).map(minutes::placeOf).orElse(top);
    if (ClockTimes.in(printed).isEmpty() && !HOUR.matcher(printed).find()) {
      findings.add(missing("Klockslaget", "The time", place));
    }
    if (!namesPlace(printed)) {
      findings.add(missing("Platsen", "The place", place));
    }
    return Answer.of(findings);
  }

  private static String printed(Minutes minutes) {
    String fields =
        minutes.frontPage().fields().stream()
            .filter(field -> PLACE_OR_TIME.matcher(field.label()).find())
            .filter(field -> !NOT_OF_MEETING.matcher(field.label()).find())
            .map(Field::text)
            .collect(Collectors.joining(" "));
    return minutes.frontPage().placeAndTime().orElse("") + " " + fields;
  }

  /** What is left when dates, clock times and their words are taken away has letters. */
  private static boolean namesPlace(String printed) {
    StringBuilder rest = new StringBuilder(printed);
    List<DateMention> dates = DateMention.in(printed);
    for (int at = dates.size() - 1; at >= 0; at--) {
      rest.delete(dates.get(at).start(), Math.min(rest.length(), dates.get(at).end()));
    }
    String words = NO_PLACE_WORD.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
    return words.chars().filter(Character::isLetter).count() >= 2;
  }

  private static Finding missing(String swedish, String english, Place place) {
    return Finding.of(
        SHEET,
        Words.of(
            swedish + " för sammanträdet saknas på framsidan.",
            english + " of the meeting is missing on the front page."),
        place);
  }
}
