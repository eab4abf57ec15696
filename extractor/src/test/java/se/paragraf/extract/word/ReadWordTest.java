package se.paragraf.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.paragraf.extract.word.HandMadeWord.body;
import static se.paragraf.extract.word.HandMadeWord.cell;
import static se.paragraf.extract.word.HandMadeWord.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.table.Grid;
import se.paragraf.extract.table.GridCell;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Furniture;

class ReadWordTest {

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="12"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
      """;

  @TempDir private Path folder;

  private WordPages read(HandMadeWord word) throws IOException, UnreadableWordException {
    return new ReadWord().read(word.in(folder));
  }

  private List<String> lines(HandMadeWord word) throws IOException, UnreadableWordException {
    return read(word).pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(Line::text)
        .toList();
  }

  private static String listed(int level, String text) {
    return p(text)
        .replace(
            "<w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>");
  }

  @Test
  void joinsWordsThatAreCutIntoRuns() throws Exception {
    assertThat(
            lines(body("<w:p><w:r><w:t>Kommun</w:t></w:r><w:r><w:t>styrelsen</w:t></w:r></w:p>")))
        .containsExactly("Kommunstyrelsen");
  }

  @Test
  void countsTheListsThatWordCounts() throws Exception {
    String text =
        listed(0, "Val")
            + listed(1, "ett")
            + listed(1, "två")
            + listed(0, "Taxa")
            + listed(1, "ett")
            + listed(2, "punkt");
    assertThat(lines(body(text).with("numbering", "numbering", LISTS)))
        .containsExactly("§ 12 Val", "a) ett", "b) två", "§ 13 Taxa", "a) ett", "• punkt");
  }

  @Test
  void countsOnFromAListThatBeginsAnew() throws Exception {
    String lists =
        LISTS
            + """
            <w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="71"/></w:lvlOverride></w:num>
            """;
    String text = listed(0, "Val").replace("\"7\"", "\"8\"") + listed(0, "Taxa");
    assertThat(lines(body(text).with("numbering", "numbering", lists)))
        .containsExactly("§ 71 Val", "§ 72 Taxa");
  }

  @Test
  void countsInsertedTextAndNotDeletedAndSaysSo() throws Exception {
    HandMadeWord word =
        body(
            "<w:p><w:r><w:t xml:space=\"preserve\">avsätta </w:t></w:r>"
                + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>14</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\"> mnkr</w:t></w:r></w:p>");
    assertThat(lines(word)).containsExactly("avsätta 14 mnkr");
    assertThat(read(word).notices())
        .extracting(Diagnostic::code)
        .containsExactly("tracked-changes");
  }

  @Test
  void joinsParagraphsWhosePartingIsDeleted() throws Exception {
    String first =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">att bevilja "
            + "</w:t></w:r></w:p>";
    assertThat(lines(body(first + p("bidrag")))).containsExactly("att bevilja bidrag");
  }

  @Test
  void readsContentControlsButNotWhatTheyAskFor() throws Exception {
    String filled = "<w:sdt><w:sdtPr/><w:sdtContent>" + p("2024-05-06") + "</w:sdtContent></w:sdt>";
    String asks =
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Ange"
            + " datum</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    assertThat(lines(body(filled + asks))).containsExactly("2024-05-06");
  }

  @Test
  void readsTextBoxesOnce() throws Exception {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
            + p("Region Almhärad")
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + p("Region Almhärad")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(lines(body(box))).containsExactly("Region Almhärad");
  }

  @Test
  void leavesHiddenTextOutAndSetsCapitals() throws Exception {
    assertThat(
            lines(
                body(
                    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>"
                        + "<w:r><w:rPr><w:caps/></w:rPr><w:t>beslut</w:t></w:r></w:p>")))
        .containsExactly("BESLUT");
  }

  @Test
  void placesNotesAfterTheParagraphThatRefersToThem() throws Exception {
    HandMadeWord word =
        body("<w:p><w:r><w:t>Kostnaden</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + p("Nästa"))
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"2\">" + p("Exklusive moms") + "</w:footnote>");
    assertThat(lines(word)).containsExactly("Kostnaden", "Exklusive moms", "Nästa");
  }

  @Test
  void beginsPagesWhereTheTextAsksForThem() throws Exception {
    WordPages read =
        read(
            body(
                p("framsida")
                    + "<w:p><w:r><w:br w:type=\"page\"/><w:t>ärenden</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>paragrafer</w:t></w:r></w:p>"));
    assertThat(read.pages())
        .extracting(page -> page.lines().getFirst().text())
        .containsExactly("framsida", "ärenden", "paragrafer");
  }

  @Test
  void keepsPageHeadsApartAndPageNumbersOut() throws Exception {
    String head =
        p("Kommunstyrelsen")
            + "<w:p><w:r><w:t xml:space=\"preserve\">Sida </w:t></w:r><w:fldSimple w:instr=\" PAGE \">"
            + "<w:r><w:t>4</w:t></w:r></w:fldSimple></w:p>";
    WordPages read =
        read(
            body(p("text")
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>")
                .with("header", "hdr", head));
    assertThat(read.pages().getFirst().furniture())
        .extracting(Furniture::text)
        .containsExactly("Kommunstyrelsen");
    assertThat(read.pages().getFirst().lines()).extracting(Line::text).containsExactly("text");
  }

  @Test
  void tellsGridsWithTheCellsThatGoOverSeveral() throws Exception {
    String table =
        "<w:tbl><w:tr>"
            + cell("<w:gridSpan w:val=\"2\"/>", "Utfall")
            + cell("", "Mål")
            + "</w:tr>"
            + "<w:tr>"
            + cell("<w:vMerge w:val=\"restart\"/>", "2023")
            + cell("", "12")
            + cell("", "13")
            + "</w:tr>"
            + "<w:tr>"
            + cell("<w:vMerge/>", "")
            + cell("", "14")
            + cell("", "15")
            + "</w:tr></w:tbl>";
    Grid grid = read(body(table)).grids().getFirst().getFirst().grid();
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells())
        .extracting(GridCell::row, GridCell::column, GridCell::rowSpan, GridCell::columnSpan)
        .contains(
            org.assertj.core.groups.Tuple.tuple(0, 0, 1, 2),
            org.assertj.core.groups.Tuple.tuple(1, 0, 2, 1));
  }

  @Test
  void opensNothingOutsideTheFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("hemligt.txt"), "hemlighet");
    String document =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + HandMadeWord.root("document", "<w:body>" + p("före &e; efter") + "</w:body>");
    String result;
    try {
      result = String.join(" ", lines(HandMadeWord.raw(document)));
    } catch (UnreadableWordException refused) {
      result = refused.code();
    }
    assertThat(result).doesNotContain("hemlighet");
  }

  @Test
  void refusesNestingWithoutEndAndBombs() {
    String deep = "<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000);
    assertThatThrownBy(() -> read(body(deep)))
        .isInstanceOf(UnreadableWordException.class)
        .extracting(e -> ((UnreadableWordException) e).code())
        .isEqualTo("too-large");
    String bomb = "<!--" + " ".repeat(1 << 20) + "-->";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> read(body(p("x") + bomb.repeat(300))))
                .isInstanceOf(UnreadableWordException.class));
  }

  @Test
  void saysThatACutOffFileIsDamaged() throws Exception {
    assertThatThrownBy(() -> read(HandMadeWord.raw("<w:document")))
        .isInstanceOf(UnreadableWordException.class)
        .extracting(e -> ((UnreadableWordException) e).code())
        .isEqualTo("damaged");
  }

  @Test
  void tellsWordFilesByTheirContent() throws Exception {
    assertThat(WordKind.of(body(p("x")).in(folder))).isEqualTo(WordKind.DOCX);
    assertThat(WordKind.of(compound("WordDocument"))).isEqualTo(WordKind.OLD);
    assertThat(WordKind.of(compound("EncryptedPackage"))).isEqualTo(WordKind.ENCRYPTED);
    assertThat(WordKind.of(Files.writeString(folder.resolve("a.docx"), "text")))
        .isEqualTo(WordKind.NONE);
  }

  private Path compound(String entry) throws IOException {
    byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[1024];
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(name, 0, bytes, 512, name.length);
    return Files.write(folder.resolve(entry), bytes);
  }
}
