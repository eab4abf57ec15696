package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.archive.Bodies;
import se.paragraf.index.archive.Body;

/**
 * Reads out of a query what names a place exactly: a § number, a case number, an organ, a time.
 *
 * <p>A hint lifts what fits it and shuts nothing out: a report about October is seldom dated so.
 */
final class ReadHints {

  private static final float NUMBER_WEIGHT = 12;
  private static final float CASE_WEIGHT = 30;
  private static final float BODY_WEIGHT = 4;
  private static final float TIME_WEIGHT = 3;

  private static final Pattern NUMBER =
      Pattern.compile("(?iu)(?:§+|\\bparagraf(?:en)?)\\s*(\\d{1,4})(?!\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

  private final Bodies bodies;
  private final PlaceIndex.Reader reader;
  private final ReadTime time;

  ReadHints(Bodies bodies, PlaceIndex.Reader reader, ReadTime time) {
    this.bodies = bodies;
    this.reader = reader;
    this.time = time;
  }

  /** One query for each hint; empty when there is none. */
  List<PlaceQuery> read(String text) throws IOException {
    List<PlaceQuery> hints = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      hints.add(hint(Fields.NUMBER, number.group(1), NUMBER_WEIGHT));
    }
    Matcher caseNumber = CaseKey.LIKELY.matcher(text);
    while (caseNumber.find()) {
      String key = CaseKey.of(caseNumber.group(1));
      if (reader.counts(List.of(new Key(Fields.CASE, key))).getFirst() > 0) {
        hints.add(hint(Fields.CASE, key, CASE_WEIGHT));
      }
    }
    bodiesIn(text)
        .forEach(body -> hints.add(hint(Fields.BODY, bodies.key(body.name()), BODY_WEIGHT)));
    time(text).ifPresent(hints::add);
    return hints;
  }

  private static PlaceQuery hint(String field, String value, float weight) {
    PlaceQuery holds = new PlaceQuery.Alike(new PlaceQuery.Holds(new Key(field, value)));
    return new PlaceQuery.Weighted(holds, weight);
  }

  /** Abbreviations typed in capitals, and whole names. */
  private List<Body> bodiesIn(String text) {
    List<Body> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String typed = word.group();
      Set<Body> meant = bodies.named(typed, Optional.empty());
      boolean isAlias = bodies.isAlias(typed);
      if (!isAlias || typed.equals(typed.toUpperCase(Locale.ROOT))) {
        found.addAll(meant);
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    bodies.all().stream()
        .filter(body -> body.name().contains(" "))
        .filter(body -> lower.contains(body.name().toLowerCase(Locale.ROOT)))
        .forEach(found::add);
    return found.stream().distinct().toList();
  }

  private Optional<PlaceQuery> time(String text) {
    return time.in(text)
        .map(found ->
            new PlaceQuery.Weighted(
                new PlaceQuery.Days(found.from().toEpochDay(), found.to().toEpochDay()),
                TIME_WEIGHT));
  }
}
