package se.paragraf.corpus.plant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.corpus.plant.Cast.Person;

/**
 * Writes the source of right minutes, in the markup of {@code corpus/docs/markup.md}: the same seed
 * gives the same minutes. They hold what a rule can be wrong about: a table with totals and
 * deviations, a vote with names, a reservation in writing, somebody recused, a referral back,
 * something approved at once.
 */
public final class WriteMinutes {

  /** How far the minutes have come. */
  public enum Stage {
    DRAFT,
    ADJUSTED,
    POSTED,
    PUBLISHED
  }

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
  private static final List<String> WEEKDAYS =
      List.of("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen");
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

  /** Days between approval and meeting; the law has fourteen. */
  private static final int LATEST_APPROVAL_DAYS = 10;

  private final Random random;
  private final String template;
  private final Stage stage;
  private final Cast cast;
  private final String organization;
  private final String body;
  private final String prefix;
  private final LocalDate day;
  private final int first;

  /**
   * Minutes by seed.
   *
   * @param template how they are to be set: a name that the typesetter knows
   */
  public WriteMinutes(long seed, String template, Stage stage) {
    this.random = new Random(seed * 31 + 7);
    this.template = template;
    this.stage = stage;
    this.cast = Cast.of(random);
    String place = pick(PLACES);
    this.organization = template.equals("region") ? "Region " + place : place + " kommun";
    String[] named = pick(BODIES);
    this.body = named[0];
    this.prefix = named[1];
    this.day = meeting();
    this.first = 8 + random.nextInt(60);
  }

  private LocalDate meeting() {
    LocalDate any = LocalDate.of(2024, 2, 1).plusDays(random.nextInt(90));
    while (any.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
      any = any.plusDays(1);
    }
    return any;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Name of the file they stand in, without an ending. */
  public String fileName() {
    return prefix.toLowerCase(java.util.Locale.ROOT) + "-" + day;
  }

  /** The source. */
  public String write() {
    return Stream.of(
            front(), opening(), followUp(), grant(), recusal(), referral(), answer(), closing())
        .collect(Collectors.joining("\n"));
  }

  private String front() {
    StringBuilder text = new StringBuilder("=== protokoll\n");
    field(text, "template", template);
    field(text, "title", "Sammanträdesprotokoll " + body + " " + day);
    field(text, "organization", organization);
    field(text, "prefix", prefix);
    field(text, "body", body);
    field(text, "date", day.toString());
    field(
        text,
        "place",
        "Kommunhuset, sal Linden, %s den %s, klockan 13:00–16:10. Ajournering klockan 14:30–14:45."
            .formatted(WEEKDAYS.get(day.getDayOfWeek().getValue() - 1), inWords(day)));
    people(text);
    field(text, "atOnce", "§ " + (first + 6) + ", justerad " + day);
    field(text, "adjuster", cast.members().get(2).name());
    approval(text);
    field(text, "chair", cast.chair().name());
    field(text, "secretary", cast.secretary());
    return text.toString();
  }

  private void people(StringBuilder text) {
    List<Person> members = cast.members();
    int recused = first + 4;
    for (int at = 0; at < members.size(); at++) {
      String role = at == 0 ? "; role=ordförande" : at == 1 ? "; role=vice ordförande" : "";
      String away =
          at == 5
              ? "; paragraphs=%d–%d, %d–%d".formatted(first, recused - 1, recused + 1, first + 8)
              : "";
      field(text, "member", members.get(at).printed() + role + away);
    }
    field(text, "member", cast.substitute().printed() + "; replaces=" + cast.absent().printed());
    field(text, "substitute", cast.waiting().printed());
    field(text, "absent", cast.absent().printed());
    cast.officials()
        .forEach(official -> field(text, "other", official.name() + "; title=" + official.title()));
  }

  private void approval(StringBuilder text) {
    LocalDate approved = working(day.plusDays(4 + random.nextInt(LATEST_APPROVAL_DAYS - 4)));
    boolean done = stage != Stage.DRAFT;
    field(text, "adjusted", done ? "Kommunhuset, " + approved : "Kommunhuset");
    if (done) {
      field(text, "signed", "yes");
      field(text, "approvedOn", approved.toString());
    }
    if (stage == Stage.POSTED || stage == Stage.PUBLISHED) {
      LocalDate posted =
          approved.getDayOfWeek() == DayOfWeek.FRIDAY ? approved : approved.plusDays(1);
      field(text, "posted", posted.toString());
      field(text, "removed", working(posted.plusDays(22)).toString());
    }
    field(text, "keptAt", "Kommunkansliet");
  }

  private static LocalDate working(LocalDate any) {
    LocalDate found = any;
    while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      found = found.plusDays(1);
    }
    return found;
  }

  private static String inWords(LocalDate date) {
    return "%d %s %d"
        .formatted(date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear());
  }

  private static void field(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private String caseNumber(int of) {
    return prefix + " 2024/" + (100 + first + 7 * of);
  }

  private String opening() {
    return """
    --- § %d | Val av justerare
    [decision]
    > %s beslutar att
    - utse %s att jämte ordföranden justera protokollet

    --- § %d | Godkännande av föredragningslista
    [decision]
    > %s beslutar att
    - godkänna föredragningslistan
    """
        .formatted(first, body, cast.members().get(2).printed(), first + 1, body);
  }

  private String followUp() {
    int[] budget = {
      random.nextInt(400) + 4100, random.nextInt(400) + 6200, random.nextInt(90) + 910
    };
    int[] actual = {budget[0] + 120, budget[1] - 260, budget[2] + 35};
    int total = budget[0] + budget[1] + budget[2];
    int spent = actual[0] + actual[1] + actual[2];
    String points =
        """
        > %s beslutar att
        - godkänna uppföljningen till och med %s
        - uppdra åt förvaltningschefen att senast den %s redovisa åtgärder för en budget i balans
        """
            .formatted(body, MONTHS.get(day.getMonthValue() - 2), inWords(day.plusDays(60)));
    return """
    --- § %d | Uppföljning av budgeten %d | %s
    [decision]
    %s
    [proposal]
    %s
    [background]
    Verksamheterna har följts upp i tre (3) områden. Av 48 mål är 12 uppnådda, vilket är 25 procent.
    :table Uppföljning per verksamhet | tkr | grid
    || Verksamhet | Budget | Utfall | Avvikelse
    | Öppen verksamhet | %s | %s | -120
    | Anläggningar | %s | %s | 260
    | Gemensamt | %s | %s | -35
    | Summa | %s | %s | 105

    [attachments]
    - Tjänsteskrivelse Uppföljning av budgeten, %s

    [recipients]
    Förvaltningschefen
    Ekonomichefen
    """
        .formatted(
            first + 2,
            day.getYear(),
            caseNumber(2),
            points,
            points,
            number(budget[0]),
            number(actual[0]),
            number(budget[1]),
            number(actual[1]),
            number(budget[2]),
            number(actual[2]),
            number(total),
            number(spent),
            day.minusDays(12));
  }

  private static String number(int value) {
    return value < 1000 ? String.valueOf(value) : "%d %03d".formatted(value / 1000, value % 1000);
  }

  private String grant() {
    List<Person> members = cast.members();
    List<Person> no = List.of(members.get(1), members.get(6), members.get(5));
    List<Person> yes =
        Stream.concat(members.stream(), Stream.of(cast.substitute()))
            .filter(one -> !no.contains(one))
            .toList();
    String sum = (150 + 5 * random.nextInt(12)) + " 000 kronor";
    String points =
        """
        > %s beslutar att
        - bevilja föreningen Lyktan verksamhetsbidrag med %s för 2024
        - finansiera bidraget inom nämndens budget
        """
            .formatted(body, sum);
    String voters = names(no);
    return """
    --- § %d | Verksamhetsbidrag till föreningen Lyktan | %s
    [decision]
    %s
    [proposal]
    %s
    [background]
    Föreningen söker %s. Bidraget gäller verksamhet för unga på loven.

    [motions]
    :by %s
    %s yrkar bifall till förslaget.
    :by %s
    %s yrkar avslag på förslaget.

    [proposition]
    Ordföranden ställer proposition på bifall till förslaget och %s yrkande om avslag och finner att %s beslutar enligt förslaget. Omröstning begärs.

    [vote]
    Ja-röst för bifall till förslaget. Nej-röst för %s yrkande om avslag.
    Med 7 ja-röster mot 3 nej-röster beslutar %s enligt förslaget.
    :vote %s yes=7 no=3
    :yes %s
    :no %s

    [reservation]
    :by %s
    %s reserverar sig mot beslutet till förmån för eget yrkande.

    [attachments]
    - Ansökan, %s

    [recipients]
    Föreningen Lyktan
    """
        .formatted(
            first + 3,
            caseNumber(3),
            points,
            points,
            sum,
            members.get(3).printed(),
            members.get(3).printed(),
            no.get(0).printed(),
            no.get(0).printed(),
            genitive(no.get(0)),
            lower(),
            genitive(no.get(0)),
            lower(),
            random.nextBoolean() ? "text" : "table",
            semicolons(yes),
            semicolons(no),
            semicolons(no),
            voters,
            day.minusDays(20));
  }

  private String lower() {
    return body.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + body.substring(1);
  }

  private static String genitive(Person who) {
    String name = who.name();
    return (name.matches(".*[sxz]") ? name : name + "s") + " (" + who.party() + ")";
  }

  private static String semicolons(List<Person> people) {
    return people.stream().map(Person::printed).collect(Collectors.joining("; "));
  }

  private static String names(List<Person> people) {
    String head =
        people.subList(0, people.size() - 1).stream()
            .map(Person::printed)
            .collect(Collectors.joining(", "));
    return head + " och " + people.getLast().printed();
  }

  private String recusal() {
    Person recused = cast.members().get(5);
    return """
    --- § %d | Avtal om drift av utomhusbadet | %s
    [recusal]
    :by %s
    %s anmäler jäv och lämnar sammanträdet under ärendet.

    [decision]
    > %s beslutar att
    - godkänna avtalet med Badets vänner om drift av utomhusbadet 2024–2026
    - delegera till förvaltningschefen att underteckna avtalet

    [background]
    Avtalet löper på tre år och kan sägas upp med sex månaders varsel.

    [attachments]
    - Avtal, %s

    [recipients]
    Badets vänner
    Förvaltningschefen
    """
        .formatted(
            first + 4,
            caseNumber(4),
            recused.printed(),
            recused.printed(),
            body,
            day.minusDays(15));
  }

  private String referral() {
    Person mover = cast.members().get(7);
    return """
    --- § %d | Riktlinje för lokalbokning | %s
    [decision]
    > %s beslutar att
    - återremittera ärendet till förvaltningen för att avgifterna ska jämföras med grannkommunernas

    [proposal]
    > %s beslutar att
    - anta riktlinje för lokalbokning

    [motions]
    :by %s
    %s yrkar att ärendet återremitteras för att avgifterna ska jämföras med grannkommunernas.

    [proposition]
    Ordföranden ställer proposition på om ärendet ska avgöras idag eller återremitteras och finner att %s beslutar att återremittera ärendet.

    [attachments]
    - Förslag till riktlinje, %s

    [recipients]
    Förvaltningen
    """
        .formatted(
            first + 5,
            caseNumber(5),
            body,
            body,
            mover.printed(),
            mover.printed(),
            lower(),
            day.minusDays(9));
  }

  private String answer() {
    return """
    --- § %d | Yttrande över remissen Stråk för cykel | %s
    [decision]
    > %s beslutar att
    - avge yttrande enligt upprättat förslag
    - paragrafen justeras omedelbart

    [proposal]
    > %s beslutar att
    - avge yttrande enligt upprättat förslag
    - paragrafen justeras omedelbart

    [background]
    Svar ska lämnas senast den %s. Nämnden ser positivt på förslaget, se § %d.

    [attachments]
    - Förslag till yttrande, %s

    [recipients]
    Regionen
    """
        .formatted(
            first + 6,
            caseNumber(6),
            body,
            body,
            inWords(day.plusDays(6)),
            first + 2,
            day.minusDays(8));
  }

  private String closing() {
    return """
    --- § %d | Internkontrollplan %d | %s
    [decision]
    > %s beslutar att
    - anta internkontrollplan för %d

    [proposal]
    > %s beslutar att
    - anta internkontrollplan för %d

    [background]
    Planen har 4 kontrollmoment. Enligt kommunallagen (2017:725) ansvarar nämnden för den interna kontrollen.

    [recipients]
    Ekonomichefen

    --- § %d | Information
    [decision]
    > %s beslutar att
    - anteckna informationen till protokollet

    [background]
    Förvaltningschefen informerar om sommarens bemanning.
    """
        .formatted(
            first + 7,
            day.getYear(),
            caseNumber(7),
            body,
            day.getYear(),
            body,
            day.getYear(),
            first + 8,
            body);
  }
}
