/** Lists of athletes as spreadsheets save them: which lines there are, and what each column seems to hold. */
@NullMarked
package io.milepost.roster.lists;

import org.jspecify.annotations.NullMarked;
