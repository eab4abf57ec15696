/**
 * Takes containers apart: ZIP, e-mail (.eml), files embedded in a PDF.
 *
 * <p>In: a file. Out: its members as files of their own, one level down; members may be containers
 * again. Bounded in depth, number and size. Begin reading at {@link
 * se.paragraf.extract.container.OpenContainer}.
 */
@NullMarked
package se.paragraf.extract.container;

import org.jspecify.annotations.NullMarked;
