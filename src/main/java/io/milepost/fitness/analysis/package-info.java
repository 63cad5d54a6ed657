/** What a recording says about fitness: pure rules, without samples once they are told. */
@NullMarked
package io.milepost.fitness.analysis;

import org.jspecify.annotations.NullMarked;
