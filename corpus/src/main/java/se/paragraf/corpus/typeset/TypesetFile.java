package se.paragraf.corpus.typeset;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.corpus.sample.Part;
import se.paragraf.corpus.sample.SampleFile;

/**
 * Sets a sample file as PDF.
 *
 * <p>It is set twice: the first round only finds out how many pages everything takes, the second
 * prints page totals and lists of contents with them.
 */
public final class TypesetFile {

  /** A file as it was set. */
  public record Typeset(byte[] bytes, Places places, int pages) {}

  private static final Map<String, Template> TEMPLATES = templates();

  private static Map<String, Template> templates() {
    Template attachment = new AttachmentTemplate();
    Template report = new ReportTemplate();
    Template memo = new RegionMemo();
    Template merged = (part, setting) -> loose(attachment, report, memo, part).set(part, setting);
    Map<String, Template> templates = new TreeMap<>();
    Manner.ALL.forEach((name, manner) -> templates.put(name, new MannerMinutes(manner)));
    templates.put("region", new RegionMinutes(merged));
    templates.put("municipal", new MunicipalMinutes(merged));
    templates.put("loose", merged);
    return Map.copyOf(templates);
  }

  private static Template loose(Template attachment, Template report, Template memo, Part part) {
    return switch (part.kind()) {
      case "tjansteskrivelse" -> memo;
      case "rapport" -> part.fields().all("cover").contains("no") ? attachment : report;
      default -> attachment;
    };
  }

  /** Sets every part of a file, in order. */
  public Typeset set(SampleFile file) throws IOException {
    Typeset first = round(file, new Places(), 1);
    return round(file, first.places(), first.pages());
  }

  private static Typeset round(SampleFile file, Places before, int pages) throws IOException {
    try (Book book = new Book()) {
      Places places = new Places();
      boolean stamped = file.parts().get(0).fields().first("stamp").isPresent();
      Setting setting = new Setting(book, places, before, stamped ? pages : 0);
      for (Part part : file.parts()) {
        template(part).set(part, setting);
      }
      return new Typeset(book.bytes(title(file)), places, book.pages());
    }
  }

  private static String title(SampleFile file) {
    Part first = file.parts().get(0);
    return first.fields().first("metaTitle").orElseGet(first::title);
  }

  private static Template template(Part part) {
    boolean minutes = part.kind().startsWith("protokoll");
    String name = minutes ? part.fields().one("template") : "loose";
    Template template = TEMPLATES.get(name);
    if (template == null) {
      throw new IllegalArgumentException("no template " + name + "; there are " + TEMPLATES);
    }
    return template;
  }
}
