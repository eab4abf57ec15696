package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.StructureTags;
import se.paragraf.extract.pdf.StructureTags.Tag;

class ApplyTagsTest {

  private static final String TWO_LINES =
      "Förvaltningen har under våren sett över bemanningen på de tre boendena i kommunen och föreslår att "
          + "schemat läggs om så att fler möter de boende.";

  private static final int PARAGRAPHS = 12;

  /** Heading 0, then paragraphs 1, 2, 3 … of two lines each. */
  private static Typeset page() {
    Typeset page = Typeset.page(1).marked(0).line("Bemanning under helgerna");
    for (int id = 1; id <= PARAGRAPHS; id++) {
      page.marked(id).prose(TWO_LINES);
    }
    return page;
  }

  private static StructureTags tags(String headingRole, String textRole) {
    Map<Integer, Tag> tags = new HashMap<>();
    tags.put(0, new Tag(100, headingRole));
    for (int id = 1; id <= PARAGRAPHS; id++) {
      tags.put(id, new Tag(100 + id, textRole));
    }
    return new StructureTags(new TreeMap<>(Map.of(1, tags)), List.of());
  }

  private static List<Line> lines(Typeset page, StructureTags tags) {
    return new ApplyTags().apply(List.of(page.pageLines()), tags).getFirst().lines();
  }

  @Test
  void tellsWhereParagraphsBeginAndWhatIsAHeading() {
    List<Line> lines = lines(page(), tags("H2", "P"));
    assertThat(lines.getFirst().told()).isEqualTo(new Line.Told(true, 2));
    assertThat(lines.get(1).told()).isEqualTo(new Line.Told(true, 0));
    assertThat(lines.get(2).told()).isEqualTo(Line.Told.NOTHING);
    assertThat(lines).filteredOn(Line::begins).hasSize(PARAGRAPHS + 1);
  }

  @Test
  void believesNoHeadingAsLongAsAParagraph() {
    assertThat(lines(page(), tags("H1", "H1")))
        .filteredOn(line -> line.told().headingLevel() > 0)
        .extracting(Line::text)
        .containsExactly("Bemanning under helgerna");
  }

  @Test
  void believesNoHeadingsWhereMostLinesAreSome() {
    Map<Integer, Tag> tags = new HashMap<>();
    Typeset page = Typeset.page(1);
    for (int id = 0; id < 8; id++) {
      page.marked(id).line("Inköp av material " + id);
      tags.put(id, new Tag(id, "H3"));
    }
    assertThat(lines(page, new StructureTags(new TreeMap<>(Map.of(1, tags)), List.of())))
        .allMatch(Line::begins)
        .allMatch(line -> line.told().headingLevel() == 0);
  }

  @Test
  void believesNoParagraphsThatBeginInMidSentence() {
    Map<Integer, Tag> tags = new HashMap<>();
    Typeset page = Typeset.page(1);
    for (int id = 0; id < 24; id++) {
      page.marked(id)
          .line(id % 2 == 0 ? "Förvaltningen har sett över" : "bemanningen på boendena.");
      tags.put(id, new Tag(id, "P"));
    }
    assertThat(lines(page, new StructureTags(new TreeMap<>(Map.of(1, tags)), List.of())))
        .noneMatch(Line::begins);
  }

  @Test
  void leavesPagesWithoutTagsAsTheyAre() {
    List<PageLines> pages = List.of(page().pageLines());
    assertThat(new ApplyTags().apply(pages, StructureTags.NONE)).isSameAs(pages);
  }
}
