/**
 * Properties that a scenario writes itself, as records: a {@link dev.rehearse.scenario.claim.Claim} about {@link
 * dev.rehearse.scenario.claim.Formula formulas} over what the components of its system can be asked.
 *
 * <pre>
 * always:      CONDITION                      it is so at every instant
 * never:       CONDITION                      it is so at no instant
 * eventually:  CONDITION [within TIME]        it comes to be so: within the time from the start of the run, or before its close
 *              in the end CONDITION           it is so when the run is closed
 *              after CONDITION, CONDITION [within TIME]
 *                                             each time the first comes to be so, the second is so then or comes to be so:
 *                                             within the time, or before the close
 * sometimes:   CONDITION                      some history shows it: a run that does not decides nothing, an exploration of
 *                                             all that sees it nowhere says violated
 *
 * CONDITION = EACH {or EACH}
 * EACH      = PART {and PART}
 * PART      = not PART | ( CONDITION ) | ASKED | at step N | at steps N .. M | afterwards
 *           | count of GROUP where CONDITION SIGN NUMBER         its claims without a subject: count of servers where is DOWN = 0
 * ASKED     = SUBJECT CLAIM
 * CLAIM     = [TRAIT] is [not] WORD           S1 is PRIMARY ALONE, S1 host is down, P version 5.0 is Running
 *           | TRAIT (is [not] | SIGN) LEVEL   S1 level is 7.0, S1 level &gt;= 7.0
 *           | TRAIT                           S1 accepts writes
 * SUBJECT   = a component | a link, S1-S2 link | a service, write | data | service | procedure
 * GROUP     = servers | a kind of component and an s, sessions
 * SIGN      = = | &lt; | &lt;= | &gt; | &gt;=
 * </pre>
 *
 * <p>What a component can be asked, and what it may be, its system declares ({@link dev.rehearse.site.plan.Trait}); of services,
 * exposures ({@code data is exposed}) and the procedure every system can be asked the same. A component's name goes before a
 * service's. {@code rehearse properties SCENARIO} lists it all.
 *
 * <p>Chosen: <b>what lasts no time is not seen</b>. Events of one instant follow each other in an order in which users see no
 * time pass - a host is gone, then its server, then the service - so a condition counts that is so when the instant is over.
 * A violation is told a nanosecond later, and the run is cut there. Refused: to judge after each fact, which would find a service up
 * without a server in every crash.
 *
 * <p>Chosen: {@code eventually} means what it means in temporal logic, that it comes to be so once. What is so from the start
 * is refused there, for such a claim would hold whatever happens. Whoever means "again each time" writes {@code after … , …}, and
 * whoever means the last world writes {@code in the end}. Refused: to read one word in all three ways, whichever fits.
 *
 * <p>Chosen: {@code sometimes} is about all histories together, as in model checking: it guards against a model in which the
 * good thing never happens. Refused: to call one run without it a violation, since that is what {@code eventually} says.
 *
 * <p>Chosen: records of words, which are looked up again where they are judged, so that what was read can be printed, compared and
 * read again. Refused: an expression language from a library, since its messages would know neither the vendor's words nor
 * what is allowed at a place; a general comparison of any two values, for words have no order.
 */
@NullMarked
package dev.rehearse.scenario.claim;

import org.jspecify.annotations.NullMarked;
