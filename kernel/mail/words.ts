const words = {
  nl: {
    subject: 'Er staat iets nieuws voor u klaar in Samenhang',
    text: (link: string) => `Er staat iets nieuws voor u klaar. Log in om het te lezen:

${link}

In deze mail staat niet waar het over gaat. Zo kan niemand anders meelezen.
Deze mail is automatisch gemaakt. U kunt er niet op antwoorden.
`,
  },
  en: {
    subject: 'There is something new for you in Samenhang',
    text: (link: string) => `There is something new for you. Log in to read it:

${link}

This mail does not say what it is about, so that nobody else can read along.
It was made automatically. You cannot reply to it.
`,
  },
}

/** Everything that a mail of ours ever says. */
export function sayInMail(language: 'nl' | 'en', link: string): { subject: string; text: string } {
  return { subject: words[language].subject, text: words[language].text(link) }
}
