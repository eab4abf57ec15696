package se.paragraf.extract.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenContainerTest {

  private static final Bounds SMALL = new Bounds(2, 3, 1000);

  @TempDir private Path folder;
  private Path scratch;

  @BeforeEach
  void makeScratch() throws IOException {
    scratch = Files.createDirectory(folder.resolve("scratch"));
  }

  @Test
  void takesTheFilesOutOfAZip() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "möten/ks.pdf", "läs mig.txt");

    assertThat(open(zip))
        .extracting(Member::name)
        .containsExactlyInAnyOrder("möten/ks.pdf", "läs mig.txt");
    assertThat(open(zip).getFirst().file()).hasContent("möten/ks.pdf").hasExtension("pdf");
  }

  @Test
  void readsNamesOfOldZipPrograms() throws IOException {
    Path zip = zip(Charset.forName("IBM437"), "nämnd.pdf");

    assertThat(open(zip)).extracting(Member::name).containsExactly("nämnd.pdf");
  }

  @Test
  void neverWritesOutsideTheScratchFolder() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "../../utanför.pdf");

    assertThat(open(zip)).allSatisfy(member -> assertThat(member.file()).hasParent(scratch));
  }

  @Test
  void leavesOfficeDocumentsWhole() throws IOException {
    Path docx = zip(StandardCharsets.UTF_8, "[Content_Types].xml", "word/document.xml");

    assertThat(new OpenContainer(SMALL).kind(docx, "utkast.docx"))
        .isEqualTo(OpenContainer.Kind.NONE);
  }

  @Test
  void stopsAtTooManyFiles() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "1.pdf", "2.pdf", "3.pdf", "4.pdf");

    assertThatThrownBy(() -> open(zip))
        .isInstanceOf(BrokenContainerException.class)
        .hasMessageContaining("fler än 3 filer");
  }

  @Test
  void stopsAtTooManyBytes() throws IOException {
    Path zip = zip(Map.of("stor.pdf", "0".repeat(2000)), StandardCharsets.UTF_8);

    assertThatThrownBy(() -> open(zip)).isInstanceOf(BrokenContainerException.class);
  }

  @Test
  void stopsAtTooManyContainersInOneAnother() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "1.pdf");

    assertThatThrownBy(() -> new OpenContainer(SMALL).open(zip, OpenContainer.Kind.ZIP, 2, scratch))
        .isInstanceOf(BrokenContainerException.class)
        .hasMessageContaining("djupare");
  }

  @Test
  void saysThatAZipIsDamaged() throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "1.pdf");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> open(zip)).isInstanceOf(BrokenContainerException.class);
  }

  @Test
  void takesTheAttachmentsOutOfAMail() throws IOException {
    Path mail =
        Files.writeString(
            folder.resolve("mail.eml"),
            """
            From: a@example.se
            Subject: =?utf-8?Q?Protokoll?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="gr"

            --gr
            Content-Type: text/plain; charset=utf-8

            Hej!
            --gr
            Content-Type: application/pdf; name="=?utf-8?B?bsOkbW5kLnBkZg==?="
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="=?utf-8?B?bsOkbW5kLnBkZg==?="

            JVBERi0xLjQ=
            --gr
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=utf-8''bilaga%20%C3%A5r.pdf

            x
            --gr
            Content-Type: message/rfc822

            Subject: inre

            hej
            --gr--
            """
                .replace("\n", "\r\n"));

    List<Member> members = open(mail);

    assertThat(members)
        .extracting(Member::name)
        .containsExactly("nämnd.pdf", "bilaga år.pdf", "meddelande.eml");
    assertThat(members.getFirst().file()).hasContent("%PDF-1.4");
    assertThat(members.getLast().file()).content().contains("Subject: inre");
  }

  @Test
  void takesTheFilesOutOfAPdf() throws IOException {
    assertThat(open(pdfWith("bilaga.pdf")))
        .singleElement()
        .satisfies(member -> {
          assertThat(member.name()).isEqualTo("bilaga.pdf");
          assertThat(member.file()).hasContent("innehåll");
        });
  }

  @Test
  void findsNothingInAPlainPdf() throws IOException {
    Path file = folder.resolve("ren.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }

    assertThat(open(file)).isEmpty();
  }

  private List<Member> open(Path file) throws IOException {
    OpenContainer container = new OpenContainer(SMALL);
    OpenContainer.Kind kind = container.kind(file, file.getFileName().toString());
    return container.open(file, kind, 0, scratch);
  }

  private Path zip(Charset names, String... members) throws IOException {
    Map<String, String> contents = new java.util.LinkedHashMap<>();
    for (String member : members) {
      contents.put(member, member);
    }
    return zip(contents, names);
  }

  private Path zip(Map<String, String> contents, Charset names) throws IOException {
    Path zip = folder.resolve("a.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file, names)) {
      for (Map.Entry<String, String> member : contents.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }

  private Path pdfWith(String name) throws IOException {
    Path file = folder.resolve("med-bilaga.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDEmbeddedFile embedded =
          new PDEmbeddedFile(
              document,
              new java.io.ByteArrayInputStream("innehåll".getBytes(StandardCharsets.UTF_8)));
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(name);
      specification.setEmbeddedFile(embedded);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of(name, specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      document.save(file.toFile());
    }
    return file;
  }
}
