import { useWords } from '../words';

/** What this is and what it is not. */
export function WelcomeWhat() {
  const { what } = useWords().welcome;
  return (
    <>
      <h1 tabIndex={-1}>{what.title}</h1>
      <p class="read">{what.lead}</p>
      <div class="welcome-columns">
        <section>
          <h2>{what.isTitle}</h2>
          <ul>
            {what.is.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{what.isNotTitle}</h2>
          <ul>
            {what.isNot.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
