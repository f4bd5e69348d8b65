/**
 * YAML as a tree in which every text knows its line and column, and nothing else is interpreted.
 *
 * <p>Chosen: the event stream of SnakeYAML. It gives every scalar as raw text, so {@code no} and {@code 7.10} stay
 * themselves, and shows anchors, aliases and tags, which are refused before they can grow. Refused: Jackson's parser on
 * top of it, which takes twice as long to start and does not show all of them; binding by reflection, which stops at the
 * first mistake.
 */
@NullMarked
package dev.rehearse.scenario.tree;

import org.jspecify.annotations.NullMarked;
