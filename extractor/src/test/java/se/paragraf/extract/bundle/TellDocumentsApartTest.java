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
}
