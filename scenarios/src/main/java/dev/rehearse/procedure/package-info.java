/**
 * The procedure and the operator who carries it out. The operator is a component: his place in the procedure is plain
 * data, so a fork of the world carries it, and all he knows of the cluster he has asked or heard.
 *
 * <p>Decisions.
 * <ul>
 *   <li>The scenario's procedure becomes a {@link dev.rehearse.procedure.Script} once: ids and enum constants, no names.
 *       Refused: interpreting the scenario's records in each run, which would look up names at every command.
 *   <li>The operator decides by what he sees. A condition is judged by the answers to questions that he really asks, so
 *       a server that does not answer is "down" to him, whatever it is. Refused: conditions on the true state, by which
 *       he would never be misled.
 *   <li>Thinking belongs to the step before: a step starts when its first command is typed.
 *   <li>Users complain when a service stays down. He then glances at the servers, which costs him nothing, and stops his
 *       work for a diagnosis only if a rule might apply: a planned outage does not stop the one who planned it. He glances
 *       again when the outage has lasted twice as long, at least every ten minutes. Refused: a diagnosis at every
 *       complaint (ten minutes added to each planned outage); a flag "planned outage" at a step (a scenario would hide
 *       behind it the very trouble one wants to see).
 *   <li>A rule that is taken again without getting further is taken after a growing pause and at most ten times;
 *       then he passes it over for the next that fits, so that a scenario can name what to do when waiting has not helped.
 *       He is stuck when none is left. Refused: to turn to the next rule at the first failure, for then a host that boots
 *       would be given up in favour of the drastic rule below. Getting further is to complete a step beyond every step completed so far, so that rules that send him back cannot run
 *       in a circle for ever. Refused: counting steps completed, which a circle through a completed step would outwit.
 *   <li>A rule without a last word means {@code retry}; for work that was only interrupted both
 *       {@code retry} and {@code resume} go on waiting for it, for nothing of it has failed. A rule that only asked
 *       questions, such as for log positions, is followed by another look with what is known now.
 *   <li>That he passes a rule over is told once for each time that it happens ({@link dev.rehearse.site.fact.RuleCut}), with how often it
 *       was tried, and the sheet's foot names it: a rule that goes round in a circle is a mistake in the runbook, even if another one
 *       saved the day.
 *   <li>Once the procedure has ended, in whichever way, he goes on caring: as long as a service is down or the monitoring
 *       shows the cluster exposed he makes rounds and applies the rules, which tells slow from stuck. A rule that was in vain stays
 *       passed over, until all is well or something broken was repaired, of which he is told. Refused: to begin with all rules
 *       again when none is left, by which a rule in a circle went on for a day; refused too: to begin again at every change that
 *       he sees, for a circle is made of changes.
 *   <li>He is calm only if everything that he has seen at a glance is so still. What changes in the middle of a glance is looked at again.
 *   <li>A slip leads him to another stage than the one to which he has come: past it, or to a stage beside the procedure whose lines are
 *       typed elsewhere or otherwise, or are dealt with hastily. His place is all that he remembers of it, so nothing is left of a slip
 *       when he is back, and a script without slips is what it was. Refused: a field of his memory for the slip under way, which every
 *       run would carry; refused too: to write the scenario anew with the step changed, for then a slip would not be something that
 *       happens in a run, could not be placed by a search, and a rule that sends him back would send him to the slip again.
 *   <li>A slip concerns a whole step and is made when he comes to it. Refused: slips at each line, of which a step such as
 *       {@code [hsb set primary alone, hsb state -> PRIMARY ALONE]} would have three times as many, few of them different.
 *   <li>A slip is made once. Whoever tries again after a failure types what is written.
 *   <li>A check is misread in one way only: what is not good is taken for good. Refused: the other way, in which he would look for a
 *       rule against trouble that there is none of; the rules judge by what he sees, and would find nothing.
 *   <li>Order numbers start again at 0 whenever nothing is unanswered, so that histories that came to the same place by
 *       different numbers of polls have the same fingerprint.
 * </ul>
 */
@NullMarked
package dev.rehearse.procedure;

import org.jspecify.annotations.NullMarked;
