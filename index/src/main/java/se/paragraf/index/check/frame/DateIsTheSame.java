package se.paragraf.index.check.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Furniture;
import se.paragraf.model.Region;
import se.paragraf.model.Severity;

/** A02: the meeting date is the same everywhere. */
public final class DateIsTheSame implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "A02",
              "Sammanträdesdagen är densamma på framsidan, i sidhuvudena, i anslagsbeviset och i"
                  + " filens namn.",
              "The meeting date is the same on the front page, in page heads, in the announcement"
                  + " and in the file name.")
          .practice("Praxis; protokollet får inte motsäga sig självt")
          .mend("Rätta den dag som avviker.", "Correct the date that differs.")
          .right(
              "Sidhuvud: Sammanträdesdatum 2024-05-14; Sammanträdesdatum 2024-05-14; Sammanträdesdatum 2024-05-14")
          .wrong(
              "Sidhuvud: Sammanträdesdatum 2024-05-14; Sammanträdesdatum 2024-05-16; Sammanträdesdatum 2024-05-14");

  /** A date in a file name further away than this is not meant to be the meeting's. */
  private static final int NEAR_DAYS = 400;

  private static final Pattern FILE_DATE =
      Pattern.compile("(?<!\\d)(20\\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)");
  private static final Pattern OTHER_DAY =
      Pattern.compile("utskrift|tryck|publicer|juster|skapad|version", Pattern.CASE_INSENSITIVE);

  /** A day that is said to be the meeting's, and where. */
  private record Said(LocalDate date, Place place) {}

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Said> said = new ArrayList<>(heads(minutes));
    said.addAll(placeAndTime(minutes));
    announcement(minutes).ifPresent(said::add);
    Optional<LocalDate> day = usual(said).or(minutes::date);
    if (day.isEmpty()) {
      return Subject.noDate();
    }
    List<Finding> findings = new ArrayList<>();
    said.stream()
        .filter(one -> !one.date().equals(day.get()))
        .map(one -> finding(one, day.get()))
        .forEach(findings::add);
    fileName(minutes, day.get()).ifPresent(findings::add);
    return Answer.of(findings);
  }

  /** One per page; a head with other dates beside is left out. */
  private static List<Said> heads(Minutes minutes) {
    Map<Integer, Said> byPage = new LinkedHashMap<>();
    for (Furniture head : minutes.furniture(Furniture.Kind.RUNNING_HEAD)) {
      List<DateMention> dates = DateMention.in(head.text());
      boolean other = OTHER_DAY.matcher(head.text()).find();
      if (dates.size() == 1 && !other) {
        LocalDate date = dates.getFirst().date();
        Place place = new Place(date.toString(), head.region());
        byPage.putIfAbsent(place.page(), new Said(date, place));
      }
    }
    return List.copyOf(byPage.values());
  }

  /** Only a single day: a meeting over several days is told in several ways. */
  private static List<Said> placeAndTime(Minutes minutes) {
    Optional<Integer> year = minutes.date().map(LocalDate::getYear);
    return minutes.frontPage().fields().stream()
        .filter(f -> minutes.frontPage().placeAndTime().filter(f.text()::equals).isPresent())
        .limit(1)
        .flatMap(field -> {
          List<DateMention> dates = DateMention.in(field.text(), year);
          return dates.size() == 1
              ? dates.stream()
                  .map(d -> new Said(d.date(), minutes.prose(field).place(d.start(), d.end())))
              : java.util.stream.Stream.empty();
        })
        .toList();
  }

  private static Optional<Said> announcement(Minutes minutes) {
    return minutes
        .frontPage()
        .notice()
        .flatMap(notice ->
            notice
                .meetingDate()
                .map(date -> {
                  Optional<Region> region = notice.region().or(minutes::top);
                  return new Said(date, new Place(date.toString(), region));
                }));
  }

  private static Optional<LocalDate> usual(List<Said> said) {
    Map<LocalDate, Long> counts = new LinkedHashMap<>();
    said.forEach(one -> counts.merge(one.date(), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry<LocalDate, Long>::getValue))
        .map(Map.Entry::getKey);
  }

  private static Finding finding(Said said, LocalDate day) {
    return Finding.of(
        SHEET,
        Words.of(
            "Här står sammanträdesdagen %s, på övriga ställen %s.".formatted(said.date(), day),
            "The meeting date here is %s, elsewhere %s.".formatted(said.date(), day)),
        said.place());
  }

  /** A lone date in the file name that is no other date of the record. */
  private static Optional<Finding> fileName(Minutes minutes, LocalDate day) {
    String path = minutes.source().path();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    List<LocalDate> dates =
        FILE_DATE
            .matcher(name)
            .results()
            .flatMap(m -> DateMention.in(m.group(1) + "-" + m.group(2) + "-" + m.group(3)).stream())
            .map(DateMention::date)
            .toList();
    boolean known = dates.size() != 1 || isOfApproval(minutes, dates.getFirst());
    if (known
        || dates.getFirst().equals(day)
        || Math.abs(dates.getFirst().toEpochDay() - day.toEpochDay()) > NEAR_DAYS) {
      return Optional.empty();
    }
    Words message =
        Words.of(
            "Filen heter %s, men sammanträdet hölls %s.".formatted(name, day),
            "The file is named %s, but the meeting was held %s.".formatted(name, day));
    Place place = new Place(day.toString(), minutes.top());
    return Optional.of(Finding.of(SHEET, message, place).with(Severity.WARNING));
  }

  private static boolean isOfApproval(Minutes minutes, LocalDate date) {
    var approval = minutes.approval();
    return java.util.stream.Stream.of(
            approval.frontPage(), approval.approved(), approval.posted(), approval.removed())
        .flatMap(Optional::stream)
        .anyMatch(dated -> dated.date().equals(date));
  }
}
