package se.paragraf.extract.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;
import se.paragraf.extract.minutes.FormFields.Key;
import se.paragraf.model.FrontPage;
import se.paragraf.model.FrontPage.Attendee;
import se.paragraf.model.FrontPage.Member;
import se.paragraf.model.FrontPage.ParagraphRange;
import se.paragraf.model.Notice;
import se.paragraf.model.Region;

/** Reads the front page and the announcement of minutes. */
final class ReadFrontPage {

  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,4})(?:/\\d{2,4})?\\s*§?§?\\s*(?:[–—-]|till)\\s*§?§?\\s*(\\d{1,4})");

  /** More §§ after a run, when some stand in another record: {@code 31–32, 34–35}. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\G(?:/\\d{2,4})?\\s*(?:,|och|samt)\\s*§{0,2}\\s*(?:\\d{1,4}\\s*[–—-]\\s*)?(\\d{1,4})(?![\\d.:-])");

  private static final Pattern SINGLE = Pattern.compile("§?\\s*(\\d{1,4})(?!\\d)");
  private static final Pattern ROLE_LINE =
      Pattern.compile(
          "(?i)(?:ordförande|sekreterare|protokollförare|justerare|protokolljusterare|vice ordförande|\\d:e vice ordförande)",
          Pattern.UNICODE_CASE);

  private final Map<Key, List<Line>> values = new EnumMap<>(Key.class);
  private final List<FormFields.Field> fields;

  private ReadFrontPage(List<Line> lines) {
    this.fields = FormFields.read(lines);
    fields.forEach(f -> values.computeIfAbsent(f.key(), k -> new ArrayList<>()).addAll(f.values()));
  }

  /**
   * @return empty when the lines hold no front page
   */
  static Optional<FrontPage> read(List<Line> lines) {
    ReadFrontPage reader = new ReadFrontPage(lines);
    boolean some =
        reader.values.containsKey(Key.MEMBERS)
            || reader.values.containsKey(Key.PLACE_AND_TIME)
            || reader.values.containsKey(Key.ADJUSTERS)
            || reader.values.containsKey(Key.NOTICE);
    return some ? Optional.of(reader.frontPage()) : Optional.empty();
  }

  private FrontPage frontPage() {
    ReadPeople.Listed members = ReadPeople.members(lines(Key.MEMBERS));
    ReadPeople.Listed substitutes = ReadPeople.members(lines(Key.SUBSTITUTES));
    List<Member> absent = new ArrayList<>(members.absent());
    absent.addAll(substitutes.absent());
    absent.addAll(ReadPeople.members(lines(Key.ABSENT)).present());
    List<Attendee> others = ReadPeople.others(lines(Key.OTHERS));
    return new FrontPage(
        placeAndTime(),
        members.present(),
        substitutes.present(),
        absent,
        others,
        range(),
        adjusters(),
        text(Key.ADJUSTMENT_PLACE),
        text(Key.AT_ONCE),
        signer(Key.CHAIR).or(() -> chairAmong(members.present())),
        signer(Key.SECRETARY),
        notice(),
        fields.stream().map(ReadFrontPage::field).toList());
  }

  private static FrontPage.Field field(FormFields.Field field) {
    PlacedText label = PlacedText.of(field.label());
    PlacedText value = PlacedText.of(field.values());
    List<Region> regions = new ArrayList<>(label.regions());
    regions.addAll(value.regions());
    return new FrontPage.Field(label.text(), value.text(), regions);
  }

  private List<Line> lines(Key key) {
    return values.getOrDefault(key, List.of());
  }

  private Optional<String> text(Key key) {
    List<Line> kept =
        lines(key).stream()
            .filter(l -> !SplitSections.SEPARATOR.matcher(l.text()).matches())
            .toList();
    return Optional.of(PlacedText.of(kept).text()).filter(text -> !text.isBlank());
  }

  private Optional<String> placeAndTime() {
    Optional<String> time = text(Key.PLACE_AND_TIME);
    Optional<String> place = text(Key.MEETING_PLACE);
    return time.isPresent() && place.isPresent()
        ? Optional.of(place.get() + ", " + time.get())
        : time.or(() -> place);
  }

  private Optional<ParagraphRange> range() {
    for (FormFields.Field field : fields) {
      if (field.key() == Key.PARAGRAPHS) {
        Optional<ParagraphRange> range = range(PlacedText.of(field.values()).text());
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ParagraphRange> range(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      int first = Integer.parseInt(range.group(1));
      return Optional.of(new ParagraphRange(first, last(text, range)));
    }
    Matcher single = SINGLE.matcher(text);
    return single.lookingAt()
        ? Optional.of(
            new ParagraphRange(
                Integer.parseInt(single.group(1)), Integer.parseInt(single.group(1))))
        : Optional.empty();
  }

  private static int last(String text, Matcher range) {
    int last = Integer.parseInt(range.group(2));
    Matcher more = MORE.matcher(text);
    int from = range.end();
    while (more.find(from) && Integer.parseInt(more.group(1)) > last) {
      last = Integer.parseInt(more.group(1));
      from = more.end();
    }
    return last;
  }

  /** Named once in the form and again where they sign. */
  private List<String> adjusters() {
    List<String> names = new ArrayList<>();
    for (Line line : lines(Key.ADJUSTERS)) {
      for (Names.Person person : Names.in(line.text(), true)) {
        if (!names.contains(person.name())) {
          names.add(person.name());
        }
      }
    }
    return List.copyOf(names);
  }

  private Optional<String> signer(Key key) {
    return lines(key).stream()
        .filter(l ->
            !SplitSections.SEPARATOR.matcher(l.text()).matches()
                && !ROLE_LINE.matcher(l.text()).matches())
        .flatMap(l -> Names.in(l.text(), true).stream())
        .map(Names.Person::name)
        .findFirst();
  }

  private static Optional<String> chairAmong(List<Member> members) {
    return members.stream()
        .filter(m ->
            m.role()
                .filter(r -> r.toLowerCase(java.util.Locale.ROOT).matches("ordf(?:örande|\\.)?"))
                .isPresent())
        .map(Member::name)
        .findFirst();
  }

  private Optional<Notice> notice() {
    int start = -1;
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).key() == Key.NOTICE) {
        start = i;
        break;
      }
    }
    boolean dated =
        values.containsKey(Key.POSTED_ON)
            || values.containsKey(Key.REMOVED_ON)
            || values.containsKey(Key.KEPT_AT);
    if (start < 0 && !dated) {
      return Optional.empty();
    }
    List<FormFields.Field> own = fields.subList(Math.max(0, start), fields.size());
    List<Region> regions = own.stream().flatMap(f -> f.label().stream()).map(Line::region).toList();
    List<Region> onOnePage =
        regions.stream().filter(r -> r.page() == regions.getFirst().page()).toList();
    return Optional.of(
        new Notice(
            value(own, Key.NOTICE_BODY),
            date(own, Key.MEETING_DATE),
            value(own, Key.PARAGRAPHS),
            date(own, Key.APPROVED_ON),
            date(own, Key.POSTED_ON),
            date(own, Key.REMOVED_ON),
            value(own, Key.KEPT_AT),
            onOnePage.isEmpty() ? Optional.empty() : Optional.of(Region.around(onOnePage))));
  }

  private static Optional<String> value(List<FormFields.Field> fields, Key key) {
    return fields.stream()
        .filter(f -> f.key() == key)
        .map(f -> PlacedText.of(f.values()).text())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static Optional<LocalDate> date(List<FormFields.Field> fields, Key key) {
    return value(fields, key).flatMap(SwedishDates::first);
  }
}
