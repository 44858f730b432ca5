import { useWords } from '../words';
import './PrivacySection.css';

/** What is stored, what is never sent, who can see what, and why each permission is there. */
export function PrivacySection() {
  const { privacy } = useWords().options;
  return (
    <div class="privacy">
      {privacy.sections.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line} class="read">
              {line}
            </p>
          ))}
        </section>
      ))}
      <section>
        <h2>{privacy.permissions}</h2>
        <dl>
          {privacy.permission.map(({ name, why }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
