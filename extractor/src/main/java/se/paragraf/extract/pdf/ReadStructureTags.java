package se.paragraf.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.StructureTags.Tag;

/** Walks the structure tree of a tagged PDF; bounded, whatever the tree is. */
final class ReadStructureTags {

  /** Elements of a report of a thousand pages; a hostile tree is cut here. */
  private static final int MOST_ELEMENTS = 500_000;

  /** Longer ways than this from a custom type to a standard one are circles. */
  private static final int MOST_ROLES = 10;

  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName STREAM = COSName.getPDFName("Stm");
  private static final Set<String> GROUPS =
      Set.of(
          "Document",
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "Index",
          "TOC",
          "L",
          "Table",
          "TR",
          "THead",
          "TBody",
          "TFoot",
          "NonStruct",
          "Private",
          "StructTreeRoot");
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Reference",
          "Code",
          "Link",
          "Annot",
          "Em",
          "Strong",
          "Sub",
          "Ruby",
          "Warichu",
          "BibEntry",
          "Lbl",
          "LBody",
          "Figure",
          "Formula",
          "Form");

  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, Map<Integer, Tag>> tags = new HashMap<>();
  private final Map<Integer, SortedSet<Integer>> documents = new TreeMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Element> open = new ArrayDeque<>();
  private final @Nullable COSDictionary roles;
  private final @Nullable COSDictionary root;

  private ReadStructureTags(PDDocument document) {
    root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
    if (root != null) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        numbers.put(page.getCOSObject(), ++number);
      }
    }
  }

  /** The tags of a file; none when it has no tree. */
  static StructureTags of(PDDocument document) {
    return new ReadStructureTags(document).walk();
  }

  /**
   * An element on the way.
   *
   * @param page 1-based page of its marked content unless that says otherwise, 0 when untold
   * @param document number of the {@code Document} element around it, 0 for none
   */
  private record Element(COSDictionary node, int page, Tag tag, int document) {}

  private StructureTags walk() {
    if (root == null) {
      return StructureTags.NONE;
    }
    open.push(new Element(root, 0, new Tag(0, ""), 0));
    while (!open.isEmpty() && seen.size() < MOST_ELEMENTS) {
      Element element = open.pop();
      if (seen.add(element.node())) {
        enter(element);
      }
    }
    List<List<Integer>> whole = new ArrayList<>();
    documents.values().stream()
        .sorted(Comparator.comparing(SortedSet::first))
        .forEach(pages -> whole.add(List.copyOf(pages)));
    return new StructureTags(new TreeMap<>(tags), whole);
  }

  private void enter(Element outer) {
    COSDictionary node = outer.node();
    String role = role(node.getNameAsString(COSName.S));
    Integer own = numbers.get(node.getCOSDictionary(COSName.PG));
    boolean block = !role.isEmpty() && !GROUPS.contains(role) && !INLINE.contains(role);
    Element element =
        new Element(
            node,
            own == null ? outer.page() : own,
            block ? new Tag(seen.size(), role) : outer.tag(),
            role.equals("Document") ? seen.size() : outer.document());
    COSBase kids = node.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        kid(array.getObject(i), element);
      }
    } else {
      kid(kids, element);
    }
  }

  private void kid(@Nullable COSBase kid, Element parent) {
    if (kid instanceof COSInteger mcid) {
      mark(parent.page(), mcid.intValue(), parent);
    } else if (kid instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.MCID)) {
        Integer page = numbers.get(dictionary.getCOSDictionary(COSName.PG));
        // Content of a form counts its own ids.
        if (!dictionary.containsKey(STREAM)) {
          mark(page == null ? parent.page() : page, dictionary.getInt(COSName.MCID), parent);
        }
      } else if (!OBJECT_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
        open.push(new Element(dictionary, parent.page(), parent.tag(), parent.document()));
      }
    }
  }

  private void mark(int page, int mcid, Element element) {
    if (page == 0) {
      return;
    }
    if (!element.tag().role().isEmpty()) {
      tags.computeIfAbsent(page, p -> new HashMap<>()).put(mcid, element.tag());
    }
    if (element.document() != 0) {
      documents.computeIfAbsent(element.document(), d -> new TreeSet<>()).add(page);
    }
  }

  /** The standard type that stands for a type of the file's own. */
  private String role(@Nullable String type) {
    String role = type == null ? "" : type;
    for (int i = 0; i < MOST_ROLES && roles != null; i++) {
      String mapped = roles.getNameAsString(role);
      if (mapped == null || mapped.equals(role)) {
        break;
      }
      role = mapped;
    }
    return role;
  }
}
