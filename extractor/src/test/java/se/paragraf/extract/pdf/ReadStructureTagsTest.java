package se.paragraf.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.pdf.StructureTags.Tag;

class ReadStructureTagsTest {

  private final PDDocument document = new PDDocument();
  private final COSDictionary root = new COSDictionary();

  @BeforeEach
  void addPages() {
    document.addPage(new PDPage());
    document.addPage(new PDPage());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  @AfterEach
  void close() throws Exception {
    document.close();
  }

  private COSDictionary element(String type, int page, COSBase... kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    if (page > 0) {
      element.setItem(COSName.PG, document.getPage(page - 1).getCOSObject());
    }
    COSArray array = new COSArray();
    List.of(kids).forEach(array::add);
    element.setItem(COSName.K, array);
    return element;
  }

  private StructureTags read(COSBase kids) {
    root.setItem(COSName.K, kids);
    return ReadStructureTags.of(document);
  }

  private static Optional<String> role(StructureTags tags, int page, int mcid) {
    return tags.of(page, mcid).map(Tag::role);
  }

  @Test
  void findsTheBlockThatMarkedContentBelongsTo() {
    StructureTags tags =
        read(
            element(
                "Document",
                1,
                element("H1", 0, COSInteger.get(0)),
                element("P", 0, COSInteger.get(1), element("Span", 0, COSInteger.get(2)))));
    assertThat(role(tags, 1, 0)).contains("H1");
    assertThat(tags.of(1, 0).map(Tag::headingLevel)).contains(1);
    assertThat(tags.of(1, 1)).isPresent().isEqualTo(tags.of(1, 2));
    assertThat(tags.of(2, 0)).isEmpty();
  }

  @Test
  void resolvesTypesOfTheFilesOwn() {
    COSDictionary roles = new COSDictionary();
    roles.setName(COSName.getPDFName("Rubrik"), "H2");
    roles.setName(COSName.getPDFName("Ring"), "Ring2");
    roles.setName(COSName.getPDFName("Ring2"), "Ring");
    root.setItem(COSName.ROLE_MAP, roles);
    StructureTags tags =
        read(
            element(
                "Document",
                1,
                element("Rubrik", 0, COSInteger.get(0)),
                element("Ring", 0, COSInteger.get(1))));
    assertThat(role(tags, 1, 0)).contains("H2");
    assertThat(tags.of(1, 1).map(Tag::headingLevel)).contains(0);
  }

  @Test
  void tellsTheDocumentsOfAMergedFileByTheirPages() {
    COSArray documents = new COSArray();
    documents.add(element("Document", 2, element("P", 0, COSInteger.get(0))));
    documents.add(element("Document", 1, element("P", 0, COSInteger.get(0))));
    assertThat(read(documents).documents()).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void endsInATreeThatBitesItsTail() {
    COSDictionary inner = element("P", 1, COSInteger.get(3));
    COSDictionary outer = element("Sect", 1, inner);
    inner.getCOSArray(COSName.K).add(outer);
    assertThat(role(read(outer), 1, 3)).contains("P");
  }

  @Test
  void findsNothingInAFileWithoutTags() {
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
    assertThat(ReadStructureTags.of(document)).isEqualTo(StructureTags.NONE);
  }
}
