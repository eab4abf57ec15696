package se.paragraf.corpus.plant;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.corpus.plant.Cast.Person;

/** Writes the §§ of {@link WriteMinutes}. */
final class WriteMatters {

  private final Meeting meeting;
  private final Random random;
  private final String body;
  private final LocalDate day;
  private final int first;

  WriteMatters(Meeting meeting, Random random) {
    this.meeting = meeting;
    this.random = random;
    this.body = meeting.body();
    this.day = meeting.day();
    this.first = meeting.first();
  }

  Stream<String> write() {
    return Stream.of(opening(), followUp(), grant(), recusal(), referral(), answer(), closing());
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
        .formatted(first, body, meeting.members().get(2).printed(), first + 1, body);
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
            .formatted(body, meeting.lastMonth(), Meeting.inWords(day.plusDays(60)));
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
            meeting.caseNumber(2),
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
    List<Person> members = meeting.members();
    List<Person> no = List.of(members.get(1), members.get(6), members.get(5));
    List<Person> yes =
        Stream.concat(members.stream(), Stream.of(meeting.cast().substitute()))
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
            meeting.caseNumber(3),
            points,
            points,
            sum,
            members.get(3).printed(),
            members.get(3).printed(),
            no.get(0).printed(),
            no.get(0).printed(),
            genitive(no.get(0)),
            meeting.lower(),
            genitive(no.get(0)),
            meeting.lower(),
            random.nextBoolean() ? "text" : "table",
            semicolons(yes),
            semicolons(no),
            semicolons(no),
            voters,
            day.minusDays(20));
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
    Person recused = meeting.members().get(5);
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
            meeting.caseNumber(4),
            recused.printed(),
            recused.printed(),
            body,
            day.minusDays(15));
  }

  private String referral() {
    Person mover = meeting.members().get(7);
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
            meeting.caseNumber(5),
            body,
            body,
            mover.printed(),
            mover.printed(),
            meeting.lower(),
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
            meeting.caseNumber(6),
            body,
            body,
            Meeting.inWords(day.plusDays(6)),
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
            meeting.caseNumber(7),
            body,
            day.getYear(),
            body,
            day.getYear(),
            first + 8,
            body);
  }
}
