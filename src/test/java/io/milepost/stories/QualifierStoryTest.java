package io.milepost.stories;

class QualifierStoryTest extends QualifierStory {}
