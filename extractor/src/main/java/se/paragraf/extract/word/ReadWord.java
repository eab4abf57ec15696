package se.paragraf.extract.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.word.ReadBody.Definitions;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Severity;

/** A Word file (.docx) to pages of lines, tables and pictures. */
public final class ReadWord {

  private static final String CORE = "core-properties";
  private static final String APPLICATION = "extended-properties";

  /**
   * Reads a file.
   *
   * @throws UnreadableWordException when it is damaged or too large
   * @throws IOException when the machine fails
   */
  public WordPages read(Path file) throws IOException, UnreadableWordException {
    try (OfficePackage parts = OfficePackage.open(file)) {
      return read(parts);
    }
  }

  private static WordPages read(OfficePackage parts) throws IOException, UnreadableWordException {
    Map<String, String> roots = parts.relationsByType("");
    String main = roots.getOrDefault("officeDocument", "word/document.xml");
    Map<String, String> named = parts.relationsByType(main);
    Styles styles = new Styles(part(parts, named, "styles"));
    Optional<Element> lists = part(parts, named, "numbering");
    Map<String, Element> notes = notes(parts, named);
    Findings findings = new Findings();
    Definitions definitions = new Definitions(styles, new Numbering(lists));
    ReadBody body = new ReadBody(definitions, parts.relations(main), notes, findings);
    List<Content> contents = new ArrayList<>();
    parts.inside(main, "body", element -> body.read(element, contents));
    Map<String, List<Content>> furniture = new HashMap<>();
    for (Content content : contents) {
      if (content instanceof Content.SectionEnd end) {
        List<String> names = new ArrayList<>(end.heads().values());
        names.addAll(end.feet().values());
        for (String name : names) {
          if (!furniture.containsKey(name)) {
            ReadBody reader =
                new ReadBody(
                    new Definitions(styles, new Numbering(lists)), Map.of(), notes, findings);
            furniture.put(name, parts.part(name).map(reader::contents).orElse(List.of()));
          }
        }
      }
    }
    SetPages.Pages pages = new SetPages(furniture).set(contents);
    long comments =
        part(parts, named, "comments").stream().flatMap(c -> c.children("comment")).count();
    return new WordPages(
        pages.layouts(),
        pages.grids(),
        pages.pictures(),
        facts(parts, roots, styles),
        notices(findings, comments));
  }

  private static Optional<Element> part(OfficePackage parts, Map<String, String> named, String type)
      throws IOException, UnreadableWordException {
    String name = named.get(type);
    return name == null ? Optional.empty() : parts.part(name);
  }

  private static Map<String, Element> notes(OfficePackage parts, Map<String, String> named)
      throws IOException, UnreadableWordException {
    Map<String, Element> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      part(parts, named, kind + "s").stream()
          .flatMap(root -> root.children(kind))
          .forEach(note -> notes.put(kind + note.attribute("id").orElse(""), note));
    }
    return notes;
  }

  private static WordPages.Facts facts(
      OfficePackage parts, Map<String, String> roots, Styles styles)
      throws IOException, UnreadableWordException {
    Optional<Element> core = part(parts, roots, CORE);
    return new WordPages.Facts(
        part(parts, roots, APPLICATION).flatMap(p -> text(p, ":Application")),
        core.flatMap(p -> text(p, ":title")),
        core.flatMap(p -> text(p, ":language")).or(styles::language));
  }

  private static Optional<String> text(Element from, String name) {
    return from.child(name).map(each -> each.text().strip()).filter(text -> !text.isEmpty());
  }

  private static List<Diagnostic> notices(Findings findings, long comments) {
    List<Diagnostic> notices = new ArrayList<>();
    if (findings.hasChanges()) {
      notices.add(
          notice(
              "tracked-changes",
              "Filen har spårade ändringar som inte är avgjorda: tillagd text är läst, struken inte."));
    }
    if (comments > 0) {
      notices.add(notice("comments", "Filen har kommentarer i marginalen; de är inte lästa."));
    }
    if (findings.hasImported()) {
      notices.add(
          notice(
              "imported-part",
              "Filen har en annan fil infogad som bara Word kan öppna; spara den på nytt i Word och läs in den igen."));
    }
    return notices;
  }

  private static Diagnostic notice(String code, String message) {
    return new Diagnostic(code, Severity.WARNING, message, Optional.empty());
  }
}
