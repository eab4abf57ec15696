package se.paragraf.extract.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made part by part. */
final class HandMadeWord {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new TreeMap<>();
  private final StringBuilder relations = new StringBuilder();

  private HandMadeWord() {}

  /** With this text between {@code w:body}. */
  static HandMadeWord body(String body) {
    HandMadeWord word = new HandMadeWord();
    word.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return word;
  }

  /** With a main part written as it is. */
  static HandMadeWord raw(String document) {
    HandMadeWord word = new HandMadeWord();
    word.parts.put("word/document.xml", document);
    return word;
  }

  /** With another part that the text is related to: {@code styles}, {@code numbering}, … */
  HandMadeWord with(String type, String root, String content) {
    parts.put("word/" + type + ".xml", root(root, content));
    relations.append(
        "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>"
            .formatted(type, RELATION));
    return this;
  }

  static String root(String name, String content) {
    return "<w:" + name + W + ">" + content + "</w:" + name + ">";
  }

  static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  Path in(Path folder) throws IOException {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"a\" Type=\""
                + RELATION
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    Path file = folder.resolve("handmade.docx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }
}
