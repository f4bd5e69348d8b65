/** Values as people write them - sizes, speeds, times, distributions, software levels - and as the models use them. */
@NullMarked
package dev.rehearse.site.value;

import org.jspecify.annotations.NullMarked;
