package se.paragraf.corpus.typeset.table;

import java.util.List;

/** Words of made-up reports. */
final class Vocabulary {

  /** Rows with the sections they stand in, {@code #} before a section, {@code =} before a sum. */
  static final List<List<String>> LABELS =
      List.of(
          List.of(
              "Verksamhetens intäkter",
              "Verksamhetens kostnader",
              "Avskrivningar",
              "=Verksamhetens nettokostnader",
              "Skatteintäkter",
              "Generella statsbidrag och utjämning",
              "=Verksamhetens resultat",
              "Finansiella intäkter",
              "Finansiella kostnader",
              "=Periodens resultat"),
          List.of(
              "#Personalkostnader",
              "Löner och arvoden",
              "Sociala avgifter inklusive kalkylerade pensioner",
              "Inhyrd personal",
              "=Summa personalkostnader",
              "#Övriga kostnader",
              "Läkemedel",
              "Köpt vård utanför det egna området enligt avtal med andra regioner",
              "Lokaler och energi",
              "Material och tjänster",
              "=Summa övriga kostnader",
              "=Summa kostnader"),
          List.of(
              "Hälso- och sjukvårdsnämnden",
              "Kollektivtrafiknämnden",
              "Kultur- och bildningsnämnden",
              "Nämnden för regional utveckling, tillväxt och samhällsplanering",
              "Patientnämnden",
              "Regionstyrelsen",
              "varav regionkontoret",
              "varav gemensamma poster",
              "Revisionen",
              "=Totalt"),
          List.of(
              "#Anläggningstillgångar",
              "Immateriella anläggningstillgångar",
              "Mark, byggnader och tekniska anläggningar",
              "Maskiner och inventarier",
              "Finansiella anläggningstillgångar",
              "=Summa anläggningstillgångar",
              "#Omsättningstillgångar",
              "Förråd",
              "Fordringar",
              "Kortfristiga placeringar",
              "Kassa och bank",
              "=Summa omsättningstillgångar",
              "=Summa tillgångar"),
          List.of(
              "Norrhed",
              "Vallsele",
              "Granby och Östra Tuna",
              "Ekfors",
              "Lövhult",
              "Stenåsa kommundel",
              "Almhärads tätort",
              "=Hela regionen"),
          List.of(
              "#Primärvård",
              "Läkarbesök",
              "Besök hos annan yrkeskategori än läkare",
              "Telefonkontakter",
              "#Specialiserad vård",
              "Läkarbesök på mottagning",
              "Vårdtillfällen",
              "Vårddagar",
              "Operationer i öppen vård (dagkirurgi)"),
          List.of(
              "Nybyggnad av vårdcentral i Ekfors, etapp 2",
              "Ombyggnad akutmottagning",
              "Spårdepå",
              "Medicinteknisk utrustning",
              "Reservkraft och styrsystem för fastigheternas el",
              "IT-plattform",
              "Fordon",
              "=Summa investeringar"));

  /** Captions with {@code %s} for the period. */
  static final List<String> CAPTIONS =
      List.of(
          "Resultaträkning",
          "Kostnader per slag",
          "Driftredovisning per nämnd",
          "Balansräkning",
          "Nyckeltal per kommundel",
          "Produktion i vården",
          "Investeringar per projekt");

  /** What sections of reports are about. */
  static final List<String> TOPICS =
      List.of(
          "ekonomin",
          "personalen",
          "vården",
          "trafiken",
          "kulturen",
          "utvecklingen",
          "lokalerna",
          "investeringarna",
          "kommundelarna");

  /** Streets, for tables of many rows. */
  static final List<String> OBJECTS =
      List.of("Vårdcentral", "Folktandvård", "Bussdepå", "Skola", "Förråd");

  static final List<String> TOWNS =
      List.of(
          "Norrhed",
          "Vallsele",
          "Granby",
          "Ekfors",
          "Lövhult",
          "Stenåsa",
          "Östra Tuna",
          "Kilsta",
          "Brattfall",
          "Hammarön",
          "Sörbo",
          "Mellösa");

  static final List<String> PROSE =
      List.of(
          "Utfallet följer i stort den plan som fullmäktige har lagt fast, även om kostnaderna för"
              + " inhyrd personal har varit högre än väntat under de första månaderna.",
          "Nämnderna har vidtagit åtgärder för att nå en ekonomi i balans. Effekten av dem väntas"
              + " först under hösten, eftersom flera avtal löper ut då.",
          "Jämförelsen med föregående år påverkas av att en verksamhet har bytt huvudman. Siffrorna"
              + " har inte räknats om.",
          "Tabellen nedan visar läget vid periodens slut. Avvikelser kommenteras i respektive"
              + " nämnds egen rapport, som finns i handlingarna till mötet.");

  private Vocabulary() {}
}
