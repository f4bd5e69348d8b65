/**
 * What now? From any state that somebody types in, the shortest continuation of allowed commands that ends safely, or that there is
 * none. It knows no system: what can be typed, what can be so then and how two situations are told apart, each system says
 * by its {@link dev.rehearse.site.plan.Midway}.
 *
 * <p>Decisions.
 * <ul>
 *   <li><b>A typed state is a plan</b> of a run that begins in it, so whatever builds and judges ordinary runs builds and judges
 *       these. Refused: to put memories together by hand, which would let states be typed to which no product can come; to look for
 *       a history that leads to what was typed, which would answer only for states that the faults foreseen lead to.
 *   <li><b>What was not typed is open</b>, and every way in which it can be is looked at ({@link
 *       dev.rehearse.site.plan.Reading}). A world that does not print what was typed is none of them. An answer is right whatever is so,
 *       or says what to ask first. What is taken for granted all the same is printed. Refused: to choose the most likely.
 *   <li><b>Looking is free, typing is not.</b> The search is over sets of situations that cannot be told apart; after each
 *       command all questions are asked, and for each answer there is a way on. Shortest is the fewest commands in the worst case. If
 *       the same commands are right whatever the answers are, nobody is bidden to ask.
 *       Of equally short ways the one with the shorter outage is shown, of those the one that takes the shorter time.
 *   <li><b>What comes by itself is waited for, or not relied on.</b> A command is typed only if it would be answered alike by a cluster at
 *       which nobody ever thinks before he types; otherwise the answer to a question is waited for. Refused: the time for which an
 *       operator thinks as a part of the plan, in which a server changes its role just in time.
 *   <li><b>What does nothing is not typed</b>: a command after which all is as if nothing had been typed for as long, in whatever way it can
 *       be. Nor is one that can be left out, unless a later one would make no sense then: nobody merges while somebody is at work. The end may come by itself; what comes then is told. Refused: to demand that all is at rest with the last command,
 *       for then the plan is filled with commands that pass the time.
 *   <li><b>Nobody goes back by accident.</b> A level older than what is installed is installed only if the scenario claims that level in the
 *       end, and then it is told.
 *   <li><b>Worlds that differ in quantities only are one situation</b>, by the system's own sketch of it. So the answer "there
 *       is none" is as good as the sketch: a log that runs full only after hours of waiting is not seen. Refused: exact
 *       worlds, in which the second on the clock makes any two situations different and no search ends.
 *   <li><b>A continuation found is played as an ordinary run</b> for each way in which it can be, and must come to the same end.
 *   <li><b>Safe is what the scenario claims</b>, its limits counted from now, and that no acknowledged work is destroyed. What is
 *       violated as it stands cannot be mended by any command; it is told and excused. Fewest commands alone would often mean to
 *       stop everything, so ways that take a service down for more than a minute are looked for only when there is no other.
 *   <li><b>A command is done when it says so.</b> What was wrong before it and is wrong after it is no answer to it, as it is none to an
 *       operator, who would not have asked. How long an effect is waited for, and whether something is left open that has to be
 *       closed, the system says.
 *   <li><b>Commands of which chance decides the outcome</b> are not offered: installing over a running server.
 *   <li><b>Where there is no safe end the nearest is shown</b>: with help from outside, then with one thing violated that must
 *       always hold, then without one of the things that must
 *       come true, then with loss, each with what it costs.
 *   <li><b>All mistakes of a state file are told at once</b>, but for those of whom a word could not be read: they may follow from that.
 * </ul>
 */
@NullMarked
package dev.rehearse.explore.next;

import org.jspecify.annotations.NullMarked;
