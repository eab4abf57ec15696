package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A law that minutes cite, with the numbers it has had.
 *
 * @param name as cited, with the definite ending
 * @param versions oldest first; non-empty
 */
record Statute(String name, List<Version> versions) {

  /** A law that replaced the one before of the same name. */
  record Version(String number, LocalDate from) {}

  /** Source: se-lex/sfs, as of 2025-09-01; laws that kept their name, or were never replaced. */
  private static final List<Statute> ALL =
      List.of(
          of("kommunallagen", "1991:900", "1992-01-01", "2017:725", "2018-01-01"),
          of("förvaltningslagen", "1986:223", "1987-01-01", "2017:900", "2018-07-01"),
          of(
              "socialtjänstlagen",
              "1980:620",
              "1982-01-01",
              "2001:453",
              "2002-01-01",
              "2025:400",
              "2025-07-01"),
          of("hälso- och sjukvårdslagen", "1982:763", "1983-01-01", "2017:30", "2017-04-01"),
          of("plan- och bygglagen", "1987:10", "1987-07-01", "2010:900", "2011-05-02"),
          of("skollagen", "1985:1100", "1986-07-01", "2010:800", "2011-07-01"),
          of("alkohollagen", "1994:1738", "1995-01-01", "2010:1622", "2011-01-01"),
          of("säkerhetsskyddslagen", "1996:627", "1996-07-01", "2018:585", "2019-04-01"),
          of("patientdatalagen", "2008:355", "2008-07-01"),
          of("patientsäkerhetslagen", "2010:659", "2011-01-01"),
          of("arkivlagen", "1990:782", "1991-07-01"),
          of("språklagen", "2009:600", "2009-07-01"),
          of("bokföringslagen", "1999:1078", "2000-01-01"),
          of("offentlighets- och sekretesslagen", "2009:400", "2009-06-30"));

  /** Laws that another of another name replaced: the number, the successor, from when. */
  private static final Map<String, Version> REPLACED =
      Map.ofEntries(
          gone("1969:387", "1998:808", "1999-01-01"),
          gone("1971:511", "2006:804", "2006-07-01"),
          gone("1980:100", "2009:400", "2009-06-30"),
          gone("1988:534", "2018:1192", "2019-04-01"),
          gone("1988:1472", "2004:168", "2004-07-01"),
          gone("1991:433", "2008:567", "2009-01-01"),
          gone("1992:1528", "2007:1091", "2008-01-01"),
          gone("1993:581", "2018:2088", "2019-07-01"),
          gone("1997:614", "2018:597", "2019-01-01"),
          gone("1998:204", "2018:218", "2018-05-25"),
          gone("2003:389", "2022:482", "2022-06-03"),
          gone("2007:1091", "2016:1145", "2017-01-01"),
          gone("2007:1092", "2016:1146", "2017-01-01"));

  private static Map.Entry<String, Version> gone(String number, String successor, String from) {
    return Map.entry(number, new Version(successor, LocalDate.parse(from)));
  }

  /** The number of the law that had replaced the law with this number by that day. */
  static Optional<String> successor(String number, LocalDate day) {
    return Optional.ofNullable(REPLACED.get(number))
        .filter(version -> !version.from().isAfter(day))
        .map(Version::number);
  }

  private static Statute of(String name, String... numbersAndDays) {
    return new Statute(
        name,
        IntStream.range(0, numbersAndDays.length / 2)
            .mapToObj(at ->
                new Version(numbersAndDays[2 * at], LocalDate.parse(numbersAndDays[2 * at + 1])))
            .toList());
  }

  /** The law with this name; for a name of several words, its last. */
  static Optional<Statute> named(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=lag)$", "en");
    return ALL.stream()
        .filter(law ->
            law.name().equals(folded) || law.name().endsWith(" " + folded) && folded.length() > 7)
        .findFirst();
  }

  String numberOn(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .reduce((first, last) -> last)
        .orElse(versions.getFirst())
        .number();
  }

  boolean had(String number) {
    return versions.stream().anyMatch(version -> version.number().equals(number));
  }
}
