package se.paragraf.corpus.plant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.paragraf.corpus.plant.Cast.Person;

/**
 * A made-up meeting.
 *
 * @param prefix of its case numbers
 * @param first number of its first §
 */
record Meeting(
    String organization, String body, String prefix, LocalDate day, int first, Cast cast) {

  private static final List<String[]> BODIES =
      List.of(
          new String[] {"Kultur- och fritidsnämnden", "KFN"},
          new String[] {"Socialnämnden", "SN"},
          new String[] {"Tekniska nämnden", "TN"},
          new String[] {"Bildningsnämnden", "BIN"},
          new String[] {"Kommunstyrelsen", "KS"},
          new String[] {"Hälso- och sjukvårdsnämnden", "HSN"});
  private static final List<String> PLACES =
      List.of("Furuvik", "Sjöhed", "Kvarnlösa", "Norrstrand", "Hammarvret", "Lövåsa");
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  /** A meeting of a region, or of a municipality. */
  static Meeting of(Random random, boolean region) {
    Cast cast = Cast.of(random);
    String place = pick(random, PLACES);
    String[] named = pick(random, BODIES);
    return new Meeting(
        region ? "Region " + place : place + " kommun",
        named[0],
        named[1],
        day(random),
        8 + random.nextInt(60),
        cast);
  }

  private static LocalDate day(Random random) {
    LocalDate any = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(90));
    while (any.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
      any = any.plusDays(1);
    }
    return any;
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  List<Person> members() {
    return cast.members();
  }

  /** The body inside a sentence. */
  String lower() {
    return body.substring(0, 1).toLowerCase(Locale.ROOT) + body.substring(1);
  }

  String caseNumber(int of) {
    return prefix + " 2024/" + (100 + first + 7 * of);
  }

  /** The month before that of the meeting. */
  String lastMonth() {
    return MONTHS.get(day.getMonthValue() - 2);
  }

  static String inWords(LocalDate date) {
    return "%d %s %d"
        .formatted(date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear());
  }
}
