package se.paragraf.extract.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.extract.pdf.StructureTags;

class TellDocumentsApartTest {

  private static final String BODY = "Omsorgsnämnden";
  private static final String DAY = "2024-03-21";

  private static List<Span> tell(TypesetFile file) {
    return new TellDocumentsApart().tell(file.layouts(), List.of());
  }

  private static List<String> told(TypesetFile file) {
    return tell(file).stream()
        .map(s -> s.kind() + " " + s.firstPage() + "–" + s.lastPage())
        .toList();
  }

  @Test
  void takesMinutesForOneDocument() {
    TypesetFile file = new TypesetFile().minutes(BODY, DAY, 1, 2).minutes(BODY, DAY, 2, 2);
    assertThat(told(file)).containsExactly("PROTOKOLL 1–2");
    assertThat(tell(file).getFirst().parent()).isEmpty();
  }

  @Test
  void tellsAMemoMergedBetweenTheParagraphsAndWhoseItIs() {
    TypesetFile file =
        new TypesetFile().minutes(BODY, DAY, 1, 2).memo(1, 1).minutes(BODY, DAY, 2, 2);
    List<Span> spans = tell(file);
    assertThat(told(file)).containsExactly("PROTOKOLL 1–3", "TJANSTESKRIVELSE 2–2");
    assertThat(spans.getFirst().pages()).containsExactly(1, 3);
    assertThat(spans.getLast().parent()).isEqualTo(Optional.of(0));
  }

  @Test
  void tellsMinutesOfTwoMeetingsApart() {
    assertThat(
            told(
                new TypesetFile()
                    .minutes(BODY, DAY, 1, 1)
                    .minutes("Kommunstyrelsen", "2024-04-02", 1, 1)))
        .containsExactly("PROTOKOLL 1–1", "PROTOKOLL 2–2");
    assertThat(told(new TypesetFile().minutes(BODY, DAY, 1, 1).minutes(BODY, "2024-04-25", 1, 1)))
        .containsExactly("PROTOKOLL 1–1", "PROTOKOLL 2–2");
  }

  @Test
  void keepsMinutesTogetherOverOneWrongDateInAHead() {
    assertThat(
            told(
                new TypesetFile()
                    .minutes(BODY, DAY, 1, 3)
                    .minutes(BODY, "2023-03-21", 2, 3)
                    .minutes(BODY, DAY, 3, 3)))
        .containsExactly("PROTOKOLL 1–3");
  }

  @Test
  void tellsTwoMemosOneAfterTheOtherApart() {
    assertThat(told(new TypesetFile().minutes(BODY, DAY, 1, 1).memo(1, 2).memo(2, 2).memo(1, 1)))
        .containsExactly("PROTOKOLL 1–4", "TJANSTESKRIVELSE 2–3", "TJANSTESKRIVELSE 4–4");
  }

  @Test
  void takesALoneFileOfUnknownKindForOther() {
    assertThat(told(new TypesetFile().text("Lokalförteckning", "1"))).containsExactly("OVRIGT 1–1");
  }

  @Test
  void coversEveryPage() {
    TypesetFile file =
        new TypesetFile()
            .text("Omslag", "")
            .minutes(BODY, DAY, 1, 2)
            .text("Plan för lokaler", "1")
            .minutes(BODY, DAY, 2, 2)
            .text("Årsrapport", "1");
    assertThat(tell(file).stream().flatMap(s -> s.pages().stream()))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void readsMinutesWhoseHeadsDoNotSayThatTheyAre() {
    Typeset page =
        Typeset.page(1)
            .line("Omsorgsnämnden 2024-03-21")
            .line("Plats och tid")
            .beside(220, "Stadshuset")
            .line("Beslutande")
            .beside(220, "Anna Ek (S)")
            .heading("§ 12 Nattbemanning")
            .line("Omsorgsnämnden beslutar att godkänna förslaget.");
    assertThat(told(new TypesetFile().page(page))).containsExactly("PROTOKOLL 1–1");
  }

  @Test
  void tellsNoDocumentsInNoPages() {
    assertThat(new TellDocumentsApart().tell(List.of(), List.of())).isEmpty();
  }

  @Test
  void partsMergedPagesWhereTheTagsOfTheFileDo() {
    TypesetFile file =
        new TypesetFile()
            .minutes(BODY, DAY, 1, 1)
            .memo(1, 1)
            .memo(1, 1)
            .text("Bilaga med text", "")
            .text("Fler uppgifter", "");
    List<List<Integer>> documents =
        List.of(List.of(1), List.of(2), List.of(3), List.of(4), List.of(5));
    StructureTags tags = new StructureTags(new TreeMap<>(), documents);
    assertThat(tell(file)).extracting(Span::firstPage).containsExactly(1, 2, 3, 4);
    assertThat(new TellDocumentsApart().tell(file.layouts(), List.of(PageMarks.of(tags))))
        .extracting(Span::firstPage)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void believesNoTagsThatCallEveryPageADocument() {
    TypesetFile file =
        new TypesetFile()
            .minutes(BODY, DAY, 1, 1)
            .memo(1, 1)
            .memo(1, 3)
            .memo(2, 3)
            .memo(3, 3)
            .text("Bilaga med text", "")
            .text("Fler uppgifter", "");
    List<List<Integer>> pages = IntStream.rangeClosed(1, 7).mapToObj(List::of).toList();
    StructureTags tags = new StructureTags(new TreeMap<>(), pages);
    assertThat(new TellDocumentsApart().tell(file.layouts(), List.of(PageMarks.of(tags))))
        .isEqualTo(tell(file));
  }

  private static Typeset chapter(int page, String face, String heading) {
    return Typeset.page(page)
        .face(face)
        .size(16)
        .bold()
        .line(heading)
        .size(10)
        .regular()
        .prose(TypesetFile.PROSE)
        .prose(TypesetFile.PROSE);
  }

  private static Typeset wideTable(int page, String face) {
    return Typeset.page(page)
        .landscape()
        .face(face)
        .size(8)
        .line("Tabell 21. Kostnader per enhet, mnkr")
        .line("Enhet Norr 12,4 13,1 15,0 15,2 17,9")
        .line("Enhet Söder 11,2 12,8 13,3 14,1 14,7");
  }

  @Test
  void keepsATurnedPageInItsReport() {
    TypesetFile file =
        new TypesetFile()
            .page(chapter(1, "Serif", "Årsrapport 2024"))
            .page(chapter(2, "Serif", "1 Ekonomi"))
            .page(wideTable(3, "Serif"))
            .page(chapter(4, "Serif", "Bilaga 1 Nyckeltal"));
    assertThat(told(file)).containsExactly("RAPPORT 1–4");
  }

  @Test
  void keepsATurnedPageOfOtherTypeInItsReport() {
    TypesetFile file =
        new TypesetFile()
            .page(chapter(1, "Serif", "Årsrapport 2024"))
            .page(chapter(2, "Serif", "1 Ekonomi"))
            .page(wideTable(3, "Sans"));
    assertThat(told(file)).containsExactly("RAPPORT 1–3");
  }

  @Test
  void keepsATurnedPageAmongChaptersThatGoOnInAFileOfSeveralDocuments() {
    TypesetFile file =
        new TypesetFile()
            .memo(1, 1)
            .page(chapter(2, "Serif", "Årsrapport 2024").size(14).bold().line("1 Ekonomi"))
            .page(wideTable(3, "Serif"))
            .page(chapter(4, "Serif", "2 Personal"));
    assertThat(told(file)).containsExactly("TJANSTESKRIVELSE 1–1", "RAPPORT 2–4");
  }

  @Test
  void partsATurnedPageOfOtherTypeFromAMemo() {
    TypesetFile file = new TypesetFile().memo(1, 1).page(wideTable(2, "Serif"));
    assertThat(told(file)).containsExactly("TJANSTESKRIVELSE 1–1", "BILAGA 2–2");
  }

  @Test
  void keepsAReportWithItsPictureOfACoverAndItsTitleInTwoLines() {
    TypesetFile file =
        new TypesetFile()
            .page(Typeset.page(1))
            .page(chapter(2, "Serif", "Årsrapport 2024"))
            .page(Typeset.page(3))
            .page(chapter(4, "Serif", "1 Ekonomi"));
    assertThat(told(file)).containsExactly("RAPPORT 1–4");
    TypesetFile twoLines =
        new TypesetFile()
            .page(Typeset.page(1).size(30).down(300).line("Delårsrapport").line("augusti 2024"))
            .page(chapter(2, "Serif", "Ekonomi").size(9).at(72, 50, "Delårsrapport augusti 2024"));
    assertThat(told(twoLines)).containsExactly("RAPPORT 1–2");
  }

  @Test
  void countsTheFirstNumberedPageAfterTheFrontPagesToTheReport() {
    TypesetFile file =
        new TypesetFile()
            .page(Typeset.page(1).size(30).down(300).line("Årsrapport 2024"))
            .page(chapter(2, "Sans", "Innehåll"))
            .text("1 Ekonomi", "1")
            .text("2 Personal", "2");
    assertThat(told(file)).containsExactly("RAPPORT 1–4");
  }

  @Test
  void tellsTwoReportsApartByTheirTitlesAndCounts() {
    TypesetFile file =
        new TypesetFile()
            .text("Årsrapport 2024", "1")
            .text("1 Ekonomi", "2")
            .text("Granskningsrapport", "1")
            .text("1 Bakgrund", "2");
    assertThat(told(file)).containsExactly("RAPPORT 1–2", "RAPPORT 3–4");
  }
}
