package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.AssembleWords;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.pdf.PageContent;

class WrongTextTest {

  private static final Map<Character, String> NO_LIES = Map.of();

  private static SignPage minutes(Map<Character, String> lies) {
    return new SignPage(lies)
        .line("Nämnden utser en ledamot till att justera protokollet")
        .line("och beslutar aŧ föreslå styrelsen aŧ fortsäŧa arbetet med köerna")
        .line("Ordföranden öppnar mötet och hälsar alla ersäŧare välkomna till mötet")
        .line("Protokollet justeras elektroniskt och läggs till handlingarna");
  }

  private static TextLayer judge(PageContent page) {
    return new JudgeTextLayer(SwedishLexicon.load()).judge(page).layer();
  }

  private static List<String> text(PageContent page) {
    return new AssembleLines()
        .assemble(1, new AssembleWords().assemble(page)).stream().map(Line::text).toList();
  }

  @Test
  void believesAFontThatTellsTheTruth() {
    assertThat(judge(minutes(Map.of('ŧ', "tt")).content())).isEqualTo(TextLayer.GOOD);
  }

  @Test
  void believesAFontWithTwoFormsOfOneLetter() {
    PageContent page =
        new SignPage(Map.of('ƒ', "f"))
            .line("Nämnden ƒår förslag ƒrån förvaltningen och får ƒördela pengar")
            .line("och beslutar att föreslå styrelsen att fortsätta arbetet med köerna")
            .content();
    assertThat(judge(page)).isEqualTo(TextLayer.GOOD);
  }

  @Test
  void doubtsAFontThatCallsTwoSignsByOneLetterWhereNoWordsComeOut() {
    assertThat(judge(minutes(Map.of('l', "j", 'ŧ', "tt")).content())).isEqualTo(TextLayer.WRONG);
    assertThat(judge(minutes(Map.of('ŧ', "t")).content())).isEqualTo(TextLayer.WRONG);
  }

  @Test
  void doubtsAFontThatCallsInkASpace() {
    assertThat(judge(minutes(Map.of('m', " ", 'ŧ', "tt")).content())).isEqualTo(TextLayer.WRONG);
  }

  @Test
  void doubtsAFontThatCannotNameItsSigns() {
    assertThat(judge(minutes(Map.of('e', "\uFFFD", 'ŧ', "tt")).content()))
        .isEqualTo(TextLayer.WRONG);
  }

  @Test
  void sparesAPageInAnotherLanguage() {
    PageContent page =
        new SignPage(Map.of('l', "j"))
            .line("Kaupunginvaltuusto päättää hyväksyä ehdotuksen sellaisenaan")
            .line("Hallitus esittelee talousarvion ensi kokouksessa kello kaksi")
            .content();
    assertThat(judge(page)).isEqualTo(TextLayer.GOOD);
  }

  @Test
  void learnsFromTheImageWhatTheSignsStandFor() {
    Map<Character, String> lies = Map.of('l', "j", 'ŧ', "t", 'v', " ", 'e', "g", 'a', "g");
    SignPage wrong = minutes(lies);
    PageContent learnt = new RelearnSigns().relearn(wrong.content(), Set.of(1), wrong.read());
    assertThat(text(learnt))
        .isEqualTo(
            text(minutes(NO_LIES).content()).stream()
                .map(line -> line.replace("ŧ", "tt"))
                .collect(Collectors.toList()));
  }
}
